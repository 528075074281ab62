package scrumline.journal.line;

import static scrumline.journal.line.EventKind.bare;
import static scrumline.journal.line.EventKind.kind;

import java.util.List;
import scrumline.scrum.Event;

/// The rows of the event table about the record itself and the window that it is made in.
final class LogEvents {
  static final List<EventKind<? extends Event.OfLog>> KINDS =
      List.of(
          kind(
              Event.Opened.class,
              OpeningForm.NAME,
              (event, out) -> OpeningForm.write(event.opening(), out),
              (at, in) -> new Event.Opened(at, OpeningForm.read(in))),
          kind(
              Event.Undone.class,
              "undone",
              (event, out) -> out.whole("seq", event.seq()),
              (at, in) -> new Event.Undone(at, in.whole("seq"))),
          kind(
              Event.Mended.class,
              "mended",
              (event, out) -> out.whole("bytesSetAside", event.bytesSetAside()),
              (at, in) -> new Event.Mended(at, in.whole("bytesSetAside"))),
          bare(Event.Blanked.class, "blanked", Event.Blanked::new).optional(),
          bare(Event.Unblanked.class, "unblanked", Event.Unblanked::new).optional());

  private LogEvents() {}

  /// What a newer version wrote, under the name that it has there. It has no row, and its data are
  /// not kept.
  static EventKind<Event.Unread> unread(String name) {
    return bare(Event.Unread.class, name, at -> new Event.Unread(at, name)).optional();
  }
}
