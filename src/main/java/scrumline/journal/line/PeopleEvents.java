package scrumline.journal.line;

import static scrumline.journal.line.EventKind.kind;

import java.util.List;
import scrumline.scrum.Event;

/// The rows of the event table about who is here and when they have their turn.
final class PeopleEvents {
  static final List<EventKind<? extends Event.OfPeople>> KINDS =
      List.of(
          kind(
              Event.MarkedAway.class,
              "markedAway",
              (event, out) -> out.string("rep", event.rep()),
              (at, in) -> new Event.MarkedAway(at, in.string("rep"))),
          kind(
              Event.MarkedPresent.class,
              "markedPresent",
              (event, out) -> out.string("rep", event.rep()),
              (at, in) -> new Event.MarkedPresent(at, in.string("rep"))),
          kind(
              Event.MovedLater.class,
              "movedLater",
              (event, out) -> out.string("rep", event.rep()),
              (at, in) -> new Event.MovedLater(at, in.string("rep"))),
          kind(
              Event.MovedAfterCall.class,
              "movedAfterCall",
              (event, out) -> out.strings("reps", event.reps()),
              (at, in) -> new Event.MovedAfterCall(at, in.strings("reps"))),
          kind(
              Event.TeamReloaded.class,
              "teamReloaded",
              (event, out) -> out.team("team", event.team()),
              (at, in) -> new Event.TeamReloaded(at, in.team("team"))));

  private PeopleEvents() {}
}
