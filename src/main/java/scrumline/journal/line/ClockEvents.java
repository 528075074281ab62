package scrumline.journal.line;

import static scrumline.journal.line.EventKind.bare;
import static scrumline.journal.line.EventKind.kind;

import java.util.List;
import scrumline.codec.Choices;
import scrumline.scrum.Event;
import scrumline.scrum.Lapse;
import scrumline.scrum.Slot;

/// The rows of the event table about the clock.
final class ClockEvents {
  private static final Choices<Lapse> LAPSES =
      new Choices<>(
          List.of(Lapse.values()),
          lapse ->
              switch (lapse) {
                case SLEPT -> "slept";
                case CLOCK_CHANGED -> "clockChanged";
                case SLEPT_OR_CHANGED -> "sleptOrChanged";
                case HELD_UP -> "heldUp";
              });

  static final List<EventKind<? extends Event.OfClock>> KINDS =
      List.of(
          bare(Event.Started.class, "started", Event.Started::new),
          kind(
              Event.Entered.class,
              "entered",
              (event, out) -> write(event.slot(), out),
              (at, in) -> new Event.Entered(at, slot(in))),
          bare(Event.Paused.class, "paused", Event.Paused::new),
          bare(Event.Unpaused.class, "unpaused", Event.Unpaused::new),
          kind(
              Event.Extended.class,
              "extended",
              (event, out) -> out.duration("by", event.by()),
              (at, in) -> new Event.Extended(at, in.duration("by"))),
          bare(Event.Left.class, "left", Event.Left::new),
          kind(
              Event.Continued.class,
              "continued",
              (event, out) -> out.instant("lastSeen", event.lastSeen()),
              (at, in) -> new Event.Continued(at, in.instant("lastSeen"))),
          kind(
              Event.StoodStill.class,
              "gap",
              ClockEvents::write,
              (at, in) ->
                  new Event.StoodStill(
                      at, in.instant("lastSeen"), in.duration("lost"), in.word("why", LAPSES))),
          kind(
              Event.Closed.class,
              "closed",
              (event, out) -> out.text("why", event.why()),
              (at, in) -> new Event.Closed(at, in.optionalText("why"))));

  private ClockEvents() {}

  private static void write(Slot slot, DataOut out) {
    out.string("section", slot.section());
    slot.rep().ifPresent(rep -> out.string("rep", rep));
  }

  private static Slot slot(DataIn in) {
    return new Slot(in.string("section"), in.optionalString("rep"));
  }

  private static void write(Event.StoodStill gap, DataOut out) {
    out.instant("lastSeen", gap.lastSeen());
    out.duration("lost", gap.lost());
    out.word("why", gap.why(), LAPSES);
  }
}
