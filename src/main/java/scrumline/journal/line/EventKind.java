package scrumline.journal.line;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import scrumline.scrum.Event;

/// One row of the event table: what a kind of event is called in a file, how its data are written
/// there, and how they are read. A version that does not know an optional one may skip it.
public record EventKind<E extends Event>(
    Class<E> type,
    String name,
    BiConsumer<E, DataOut> writing,
    BiFunction<Instant, DataIn, E> reading,
    boolean isOptional) {

  static <E extends Event> EventKind<E> kind(
      Class<E> type,
      String name,
      BiConsumer<E, DataOut> writing,
      BiFunction<Instant, DataIn, E> reading) {
    return new EventKind<>(type, name, writing, reading, false);
  }

  /// A kind that says nothing but when it happened.
  static <E extends Event> EventKind<E> bare(
      Class<E> type, String name, Function<Instant, E> reading) {
    return kind(type, name, (_, _) -> {}, (at, _) -> reading.apply(at));
  }

  /// The same where the record of a scrum does not need it: a second screen looks at it, or a later
  /// scrum asks better because of it.
  EventKind<E> optional() {
    return new EventKind<>(type, name, writing, reading, true);
  }

  /// Writes the data of an event of this kind.
  public void write(Event event, DataOut out) {
    writing.accept(type.cast(event), out);
  }

  /// Ends with `Unreadable` where the data do not say what an event of this kind needs.
  public E read(Instant at, DataIn in) {
    return reading.apply(at, in);
  }
}
