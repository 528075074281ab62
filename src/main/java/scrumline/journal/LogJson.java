package scrumline.journal;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import scrumline.codec.Choices;
import scrumline.codec.Json;
import scrumline.codec.TeamCodec;
import scrumline.codec.Unreadable;
import scrumline.journal.line.AgreementEvents;
import scrumline.journal.line.AgreementForm;
import scrumline.journal.line.DataIn;
import scrumline.journal.line.DataOut;
import scrumline.journal.line.EventTable;
import scrumline.journal.line.Header;
import scrumline.journal.line.HeaderForm;
import scrumline.journal.line.LineEscapes;
import scrumline.journal.line.SharedForm;
import scrumline.journal.line.Stamp;
import scrumline.scrum.Agreement;
import scrumline.scrum.Became;
import scrumline.scrum.Event;
import scrumline.scrum.Incomplete;
import scrumline.scrum.Recorded;
import scrumline.scrum.Scrum;
import scrumline.scrum.Talk;
import scrumline.team.Eyes;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Team;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/// A scrum as one JSON document. For the manager it holds all of it, private notes and money
/// included: the events are the truth and are all that is read back; what stands before them is for
/// people and pipes. Everybody else gets only the latter, and of that what the meeting log tells
/// them too: the journal's header names the team file, and the events hold the whole of it.
/// `incomplete` says why something of the scrum is not in it, where that is so.
public record LogJson(Header header, String mid, List<Event> events, Optional<String> incomplete) {
  private static final int SCHEMA_VERSION = 1;

  private static final Choices<Talk.State> STATES =
      new Choices<>(
          List.of(Talk.State.values()),
          state ->
              switch (state) {
                case LOBBY -> "lobby";
                case RUNNING -> "running";
                case PAUSED -> "paused";
                case OVER -> "over";
              });

  public static LogJson of(Stored found, Optional<Incomplete> incomplete) {
    var header = found.header().orElseThrow(() -> new Unreadable("the journal has no header"));
    return new LogJson(
        header.withoutEssentials(), found.mid(), found.events(), incomplete.map(Incomplete::why));
  }

  public Scrum scrum() {
    var scrum = Scrum.open((Event.Opened) events.getFirst());
    for (var event : events.subList(1, events.size())) {
      scrum = scrum.after(event);
    }
    return scrum;
  }

  public byte[] write(Eyes eyes) {
    boolean whole = eyes.equals(Eyes.MANAGER);
    var bytes = new ByteArrayOutputStream();
    try (var json = LineEscapes.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
      json.writeStringProperty("audience", whole ? "manager" : "team");
      incomplete.ifPresent(why -> json.writeStringProperty("incomplete", why));
      json.writeStringProperty("mid", mid);
      if (whole) {
        json.writeObjectPropertyStart("journal");
        HeaderForm.write(header, json);
        json.writeEndObject();
      }
      summary(json, scrum(), eyes);
      if (whole) {
        events(json);
      }
      json.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private void events(JsonGenerator json) {
    json.writeArrayPropertyStart("events");
    for (int index = 0; index < events.size(); index++) {
      event(json, index + 1, events.get(index));
    }
    json.writeEndArray();
  }

  /// Ends with [Unreadable] where `bytes` are no log of this version's, or not the manager's.
  public static LogJson read(byte[] bytes) {
    var log = DataIn.of(Json.parse(bytes));
    if (log.whole("schemaVersion") > SCHEMA_VERSION) {
      throw new Unreadable("the log is one of a newer version of Scrumline");
    }
    var events = log.list("events", json -> event(DataIn.of(json)));
    if (events.isEmpty() || !(events.getFirst() instanceof Event.Opened)) {
      throw new Unreadable("the log has no beginning");
    }
    var header = HeaderForm.read(log.object("journal").fields());
    return new LogJson(
        header, log.string("mid"), List.copyOf(events), log.optionalString("incomplete"));
  }

  private static Event event(DataIn event) {
    var at = event.instant("at");
    String name = event.string("type");
    var kind = EventTable.named(name);
    return kind.isPresent()
        ? kind.get().read(at, event.object("data"))
        : new Event.Unread(at, name);
  }

  private static void event(JsonGenerator json, long seq, Event event) {
    var kind = EventTable.of(event);
    json.writeStartObject();
    json.writeNumberProperty("seq", seq);
    json.writeStringProperty("at", Stamp.of(event.at()));
    json.writeStringProperty("type", kind.name());
    json.writeObjectPropertyStart("data");
    kind.write(event, new DataOut(json));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void summary(JsonGenerator json, Scrum scrum, Eyes eyes) {
    var opening = scrum.opening();
    json.writeStringProperty("team", scrum.team().name().value());
    json.writeStringProperty("date", opening.date().toString());
    json.writeStringProperty("week", opening.week().toString());
    json.writeStringProperty("opened", Stamp.of(scrum.opened().at()));
    scrum.talk().started().ifPresent(at -> json.writeStringProperty("started", Stamp.of(at)));
    json.writeStringProperty("state", STATES.of(scrum.talk().state()));
    scrum.minutes().rating().ifPresent(it -> json.writeNumberProperty("rating", it.value()));
    json.writeArrayPropertyStart("agreements");
    scrum.minutes().agreements().forEach(it -> agreement(json, it, scrum.team(), eyes));
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    for (var item : opening.items()) {
      json.writeStartObject();
      item(json, item, eyes);
      scrum.minutes().became(item.id()).ifPresent(it -> became(json, it.value()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void became(JsonGenerator json, Became became) {
    switch (became) {
      case Became.Settled(var outcome) ->
          json.writeStringProperty("outcome", AgreementEvents.OUTCOMES.of(outcome));
      case Became.Moved(var due) -> json.writeStringProperty("movedTo", due.toString());
    }
  }

  private static void item(JsonGenerator json, OpenItem item, Eyes eyes) {
    json.writeName("item");
    if (eyes.equals(Eyes.MANAGER)) {
      TeamCodec.write(item, json);
    } else {
      json.writeStartObject();
      SharedForm.write(item, new DataOut(json));
      json.writeEndObject();
    }
  }

  private static void agreement(
      JsonGenerator json, Recorded<Agreement> recorded, Team team, Eyes eyes) {
    json.writeStartObject();
    var out = new DataOut(json);
    var agreement = recorded.value();
    if (eyes.equals(Eyes.MANAGER)) {
      AgreementForm.write(agreement, out);
    } else {
      SharedForm.write(agreement, kpi(agreement, team), eyes, out);
    }
    json.writeEndObject();
  }

  private static Optional<Kpi> kpi(Agreement agreement, Team team) {
    return agreement instanceof Agreement.KpiAdjustment change
        ? team.kpi(change.adjustment().kpi())
        : Optional.empty();
  }
}
