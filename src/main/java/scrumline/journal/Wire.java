package scrumline.journal;

import java.util.List;
import java.util.Optional;
import scrumline.codec.Words;
import scrumline.scrum.Agreement;
import scrumline.scrum.Draft;
import scrumline.scrum.Event;
import scrumline.scrum.Lapse;
import scrumline.scrum.Outcome;
import scrumline.scrum.Talk;

/// What events are called in a file. A name is never changed and never given to anything else.
enum Wire {
  OPENED("opened"),
  STARTED("started"),
  ENTERED("entered"),
  PAUSED("paused"),
  UNPAUSED("unpaused"),
  EXTENDED("extended"),
  MARKED_AWAY("markedAway"),
  MARKED_PRESENT("markedPresent"),
  MOVED_LATER("movedLater"),
  MOVED_AFTER_CALL("movedAfterCall"),
  AGREED("agreed"),
  SETTLED("settled"),
  REDATED("redated"),
  ALL_GOOD("allGood"),
  NOTE_MARKED("noteMarked"),
  NOTED("noted"),
  DRAFTED("drafted"),
  UNDONE("undone"),
  BLANKED("blanked"),
  UNBLANKED("unblanked"),
  LEFT("left"),
  CONTINUED("continued"),
  STOOD_STILL("gap"),
  MENDED("mended"),
  TEAM_RELOADED("teamReloaded"),
  RATED("rated"),
  CLOSED("closed"),
  /// Whatever a newer version calls it.
  UNREAD("");

  /// The first line of a file; it is no event.
  static final String HEADER = "header";

  static final Words<Outcome> OUTCOMES =
      new Words<>(
          List.of(Outcome.values()),
          outcome ->
              switch (outcome) {
                case DONE -> "done";
                case MISSED -> "missed";
                case CARRIED -> "carried";
                case DROPPED -> "dropped";
              });

  static final Words<Draft.Kind> DRAFTS =
      new Words<>(
          List.of(Draft.Kind.values()),
          kind ->
              switch (kind) {
                case COMMITMENT -> "commitment";
                case RESOURCE -> "resource";
                case KPI -> "kpi";
                case NOTE -> "note";
              });

  static final Words<Talk.State> STATES =
      new Words<>(
          List.of(Talk.State.values()),
          state ->
              switch (state) {
                case LOBBY -> "lobby";
                case RUNNING -> "running";
                case PAUSED -> "paused";
                case OVER -> "over";
              });

  static final Words<Lapse> LAPSES =
      new Words<>(
          List.of(Lapse.values()),
          lapse ->
              switch (lapse) {
                case SLEPT -> "slept";
                case CLOCK_CHANGED -> "clockChanged";
                case SLEPT_OR_CHANGED -> "sleptOrChanged";
                case HELD_UP -> "heldUp";
              });

  static final Words<Kind> AGREEMENTS =
      new Words<>(
          List.of(Kind.values()),
          kind ->
              switch (kind) {
                case RESOURCE -> "resource";
                case COMMITMENT -> "commitment";
                case KPI -> "kpi";
              });

  private final String type;

  Wire(String type) {
    this.type = type;
  }

  /// Empty where this version has no such event.
  static Optional<Wire> named(String type) {
    for (var wire : values()) {
      if (wire != UNREAD && wire.type.equals(type)) {
        return Optional.of(wire);
      }
    }
    return Optional.empty();
  }

  static String typeOf(Event event) {
    return event instanceof Event.Unread unread ? unread.type() : of(event).type;
  }

  /// Whether a version that does not know the event may skip it: what only followers look at, and
  /// nothing that the record of a scrum needs.
  boolean isOptional() {
    return this == BLANKED || this == UNBLANKED || this == UNREAD;
  }

  static Wire of(Event event) {
    return switch (event) {
      case Event.Opened _ -> OPENED;
      case Event.Started _ -> STARTED;
      case Event.Entered _ -> ENTERED;
      case Event.Paused _ -> PAUSED;
      case Event.Unpaused _ -> UNPAUSED;
      case Event.Extended _ -> EXTENDED;
      case Event.MarkedAway _ -> MARKED_AWAY;
      case Event.MarkedPresent _ -> MARKED_PRESENT;
      case Event.MovedLater _ -> MOVED_LATER;
      case Event.MovedAfterCall _ -> MOVED_AFTER_CALL;
      case Event.Agreed _ -> AGREED;
      case Event.Settled _ -> SETTLED;
      case Event.Redated _ -> REDATED;
      case Event.AllGood _ -> ALL_GOOD;
      case Event.NoteMarked _ -> NOTE_MARKED;
      case Event.Noted _ -> NOTED;
      case Event.Drafted _ -> DRAFTED;
      case Event.Undone _ -> UNDONE;
      case Event.Blanked _ -> BLANKED;
      case Event.Unblanked _ -> UNBLANKED;
      case Event.Left _ -> LEFT;
      case Event.Continued _ -> CONTINUED;
      case Event.StoodStill _ -> STOOD_STILL;
      case Event.Mended _ -> MENDED;
      case Event.TeamReloaded _ -> TEAM_RELOADED;
      case Event.Rated _ -> RATED;
      case Event.Closed _ -> CLOSED;
      case Event.Unread _ -> UNREAD;
    };
  }

  /// The kinds of agreement.
  enum Kind {
    RESOURCE,
    COMMITMENT,
    KPI;

    static Kind of(Agreement agreement) {
      return switch (agreement) {
        case Agreement.Resource _ -> RESOURCE;
        case Agreement.Commitment _ -> COMMITMENT;
        case Agreement.KpiAdjustment _ -> KPI;
      };
    }
  }
}
