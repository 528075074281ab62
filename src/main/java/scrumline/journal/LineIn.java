package scrumline.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import scrumline.codec.Fields;
import scrumline.codec.Json;
import scrumline.codec.TeamCodec;
import scrumline.codec.Unreadable;
import scrumline.codec.Words;
import scrumline.scrum.Agreement;
import scrumline.scrum.Draft;
import scrumline.scrum.Event;
import scrumline.scrum.Opening;
import scrumline.scrum.Slot;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.Team;

/// The `data` of a line → the event. What the data do not say makes the line [Unreadable].
final class LineIn {
  private static final Pattern AGREEMENT_ID = Pattern.compile("\\d{4}-\\d\\d-\\d\\d/\\d{1,9}");

  private LineIn() {}

  static Event event(Wire wire, Instant at, Fields data) {
    return switch (wire) {
      case OPENED -> new Event.Opened(at, opening(data));
      case STARTED -> new Event.Started(at);
      case ENTERED -> new Event.Entered(at, slot(data));
      case PAUSED -> new Event.Paused(at);
      case UNPAUSED -> new Event.Unpaused(at);
      case EXTENDED -> new Event.Extended(at, duration(data.neededString("by")));
      case MARKED_AWAY -> new Event.MarkedAway(at, data.neededString("rep"));
      case MARKED_PRESENT -> new Event.MarkedPresent(at, data.neededString("rep"));
      case MOVED_LATER -> new Event.MovedLater(at, data.neededString("rep"));
      case MOVED_AFTER_CALL -> new Event.MovedAfterCall(at, texts(data.items("reps")));
      case AGREED -> new Event.Agreed(at, agreement(data));
      case SETTLED ->
          new Event.Settled(at, data.neededString("item"), word(data, "outcome", Wire.OUTCOMES));
      case REDATED -> new Event.Redated(at, data.neededString("item"), data.neededDate("due"));
      case ALL_GOOD -> new Event.AllGood(at, data.neededString("rep"));
      case NOTE_MARKED -> new Event.NoteMarked(at, data.neededString("rep"));
      case NOTED -> new Event.Noted(at, data.neededString("rep"), data.neededText("text"));
      case DRAFTED -> new Event.Drafted(at, draft(data));
      case UNDONE -> new Event.Undone(at, whole(data, "seq"));
      case BLANKED -> new Event.Blanked(at);
      case UNBLANKED -> new Event.Unblanked(at);
      case LEFT -> new Event.Left(at);
      case CONTINUED -> new Event.Continued(at, instant(data, "lastSeen"));
      case STOOD_STILL -> gap(at, data);
      case MENDED -> new Event.Mended(at, whole(data, "bytesSetAside"));
      case TEAM_RELOADED -> new Event.TeamReloaded(at, team(data));
      case RATED -> new Event.Rated(at, (int) whole(data, "rating"));
      case CLOSED -> new Event.Closed(at, data.text("why"));
      case UNREAD -> throw new Unreadable("an event has no name");
    };
  }

  static long whole(Fields data, String name) {
    if (needed(data, name) instanceof Json.Num number && number.isWhole()) {
      return number.bits();
    }
    throw new Unreadable("\"" + name + "\" is no whole number");
  }

  static Instant instant(Fields data, String name) {
    data.need(name);
    return data.moment(name, ZoneOffset.UTC).orElseThrow().toInstant();
  }

  private static Opening opening(Fields data) {
    var items = new ArrayList<OpenItem>();
    data.items("items").forEach(item -> items.add(TeamCodec.readOpenItem(item)));
    var inForce = new ArrayList<Adjustment>();
    data.items("inForce").forEach(one -> inForce.add(TeamCodec.readAdjustment(one)));
    return new Opening(
        team(data),
        data.neededDate("date"),
        data.neededWeek("week"),
        items,
        inForce,
        texts(data.items("order")),
        data.has("seed") ? OptionalLong.of(whole(data, "seed")) : OptionalLong.empty(),
        (int) whole(data, "firstNumber"));
  }

  private static Agreement agreement(Fields data) {
    String id = data.neededString("id");
    if (!AGREEMENT_ID.matcher(id).matches()) {
      throw new Unreadable("an agreement's id is no date and number");
    }
    return switch (word(data, "kind", Wire.AGREEMENTS)) {
      case RESOURCE ->
          new Agreement.Resource(
              id,
              data.neededString("rep"),
              data.neededText("owner"),
              data.neededText("text"),
              data.neededDate("due"));
      case COMMITMENT ->
          new Agreement.Commitment(
              id,
              data.neededString("rep"),
              data.neededText("owner"),
              data.neededText("text"),
              data.neededDate("due"));
      case KPI ->
          new Agreement.KpiAdjustment(id, TeamCodec.readAdjustment(needed(data, "adjustment")));
    };
  }

  private static Slot slot(Fields data) {
    return new Slot(data.neededString("section"), data.string("rep"));
  }

  private static Event gap(Instant at, Fields data) {
    var lost = duration(data.neededString("lost"));
    return new Event.StoodStill(
        at, instant(data, "lastSeen"), lost, word(data, "why", Wire.LAPSES));
  }

  private static Draft draft(Fields data) {
    return new Draft(
        data.neededString("rep"), word(data, "kind", Wire.DRAFTS), data.neededText("text"));
  }

  private static Team team(Fields data) {
    return TeamCodec.readTeam(needed(data, "team"));
  }

  private static <E> E word(Fields data, String name, Words<E> words) {
    data.need(name);
    return data.word(name, words).orElseThrow();
  }

  private static Json needed(Fields data, String name) {
    data.need(name);
    return data.value(name).orElseThrow();
  }

  private static List<String> texts(List<Json> items) {
    var texts = new ArrayList<String>();
    for (var item : items) {
      if (!(item instanceof Json.Text text)) {
        throw new Unreadable("there is no list of reps");
      }
      texts.add(text.value());
    }
    return texts;
  }

  private static Duration duration(String written) {
    try {
      return Duration.parse(written);
    } catch (DateTimeParseException noDuration) {
      throw new Unreadable("\"" + written + "\" is no length of time");
    }
  }
}
