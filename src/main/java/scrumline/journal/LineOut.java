package scrumline.journal;

import scrumline.codec.TeamCodec;
import scrumline.scrum.Agreement;
import scrumline.scrum.Draft;
import scrumline.scrum.Event;
import scrumline.scrum.Opening;
import scrumline.scrum.Slot;
import scrumline.team.SafeText;
import tools.jackson.core.JsonGenerator;

/// An event → the fields of its `data`.
final class LineOut {
  /// What stands in every file before the date of its scrum.
  static final String BEFORE_DATE = "\"type\":\"opened\",\"data\":{\"date\":\"";

  private LineOut() {}

  static void event(JsonGenerator json, Event event) {
    switch (event) {
      case Event.Opened e -> opening(json, e.opening());
      case Event.Entered e -> slot(json, e.slot());
      case Event.Extended e -> json.writeStringProperty("by", e.by().toString());
      case Event.MarkedAway e -> rep(json, e.rep());
      case Event.MarkedPresent e -> rep(json, e.rep());
      case Event.MovedLater e -> rep(json, e.rep());
      case Event.MovedAfterCall e -> {
        json.writeArrayPropertyStart("reps");
        e.reps().forEach(json::writeString);
        json.writeEndArray();
      }
      case Event.Agreed e -> agreement(json, e.agreement());
      case Event.Settled e -> {
        json.writeStringProperty("item", e.item());
        json.writeStringProperty("outcome", Wire.OUTCOMES.of(e.outcome()));
      }
      case Event.Redated e -> {
        json.writeStringProperty("item", e.item());
        json.writeStringProperty("due", e.due().toString());
      }
      case Event.AllGood e -> rep(json, e.rep());
      case Event.NoteMarked e -> rep(json, e.rep());
      case Event.Noted e -> {
        rep(json, e.rep());
        text(json, "text", e.text());
      }
      case Event.Drafted e -> draft(json, e.draft());
      case Event.Undone e -> json.writeNumberProperty("seq", e.seq());
      case Event.Continued e -> json.writeStringProperty("lastSeen", Stamp.of(e.lastSeen()));
      case Event.StoodStill e -> {
        json.writeStringProperty("lastSeen", Stamp.of(e.lastSeen()));
        json.writeStringProperty("lost", e.lost().toString());
        json.writeStringProperty("why", Wire.LAPSES.of(e.why()));
      }
      case Event.Mended e -> json.writeNumberProperty("bytesSetAside", e.bytesSetAside());
      case Event.TeamReloaded e -> {
        json.writeName("team");
        TeamCodec.write(e.team(), json);
      }
      case Event.Rated e -> json.writeNumberProperty("rating", e.rating());
      case Event.Closed e -> e.why().ifPresent(why -> text(json, "why", why));
      case Event.Started _,
          Event.Paused _,
          Event.Unpaused _,
          Event.Blanked _,
          Event.Unblanked _,
          Event.Left _,
          Event.Unread _ -> {}
    }
  }

  /// The date comes first: the archive looks for it without reading a whole team.
  private static void opening(JsonGenerator json, Opening opening) {
    json.writeStringProperty("date", opening.date().toString());
    json.writeStringProperty("week", opening.week().toString());
    json.writeNumberProperty("firstNumber", opening.firstNumber());
    opening.seed().ifPresent(seed -> json.writeNumberProperty("seed", seed));
    json.writeArrayPropertyStart("order");
    opening.order().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    opening.items().forEach(item -> TeamCodec.write(item, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("inForce");
    opening.inForce().forEach(one -> TeamCodec.write(one, json));
    json.writeEndArray();
    json.writeName("team");
    TeamCodec.write(opening.team(), json);
  }

  static void agreement(JsonGenerator json, Agreement agreement) {
    json.writeStringProperty("id", agreement.id());
    json.writeStringProperty("kind", Wire.AGREEMENTS.of(Wire.Kind.of(agreement)));
    switch (agreement) {
      case Agreement.Resource it -> {
        rep(json, it.rep());
        text(json, "owner", it.owner());
        text(json, "text", it.text());
        json.writeStringProperty("due", it.due().toString());
      }
      case Agreement.Commitment it -> {
        rep(json, it.rep());
        text(json, "owner", it.owner());
        text(json, "text", it.text());
        json.writeStringProperty("due", it.due().toString());
      }
      case Agreement.KpiAdjustment it -> {
        json.writeName("adjustment");
        TeamCodec.write(it.adjustment(), json);
      }
    }
  }

  private static void slot(JsonGenerator json, Slot slot) {
    json.writeStringProperty("section", slot.section());
    slot.rep().ifPresent(rep -> rep(json, rep));
  }

  private static void draft(JsonGenerator json, Draft draft) {
    rep(json, draft.rep());
    json.writeStringProperty("kind", Wire.DRAFTS.of(draft.kind()));
    text(json, "text", draft.text());
  }

  private static void rep(JsonGenerator json, String rep) {
    json.writeStringProperty("rep", rep);
  }

  private static void text(JsonGenerator json, String name, SafeText text) {
    json.writeStringProperty(name, text.value());
  }
}
