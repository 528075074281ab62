package scrumline.codec;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/// One field of an object `T` of the team file, described once: its name, the form of its value,
/// what it is in one sentence, and where in a `T` its value is. Reader, writer and the names that a
/// misspelt one is compared with all go by it.
///
/// `written` is empty where a `T` has nothing to write.
record FieldForm<T, V>(
    String name,
    ValueForm<V> form,
    String words,
    boolean isNeeded,
    Secrecy secrecy,
    Function<T, Optional<V>> written) {

  /// Who may see what a field of the team file holds. A message about the file can be read by all:
  /// it shows what is open and no more, because which part of the rest is whose cannot be told from
  /// a file that has mistakes.
  enum Secrecy {
    /// Everybody who sees the shared window.
    OPEN,
    /// All but the manager see some of it, and some of that only at times.
    PARTLY,
    /// The manager alone; it stands in no document for others.
    WHOLLY
  }

  /// A field that every `T` has.
  static <T, V> FieldForm<T, V> needed(
      String name, ValueForm<V> form, Function<T, V> value, String words) {
    return new FieldForm<>(
        name, form, words, true, Secrecy.OPEN, one -> Optional.of(value.apply(one)));
  }

  /// A field that may be left out, and that is always written.
  static <T, V> FieldForm<T, V> assumed(
      String name, ValueForm<V> form, Function<T, V> value, String words) {
    return new FieldForm<>(
        name, form, words, false, Secrecy.OPEN, one -> Optional.of(value.apply(one)));
  }

  /// A field that may be left out, and is, where there is no value.
  static <T, V> FieldForm<T, V> optional(
      String name, ValueForm<V> form, Function<T, Optional<V>> value, String words) {
    return new FieldForm<>(name, form, words, false, Secrecy.OPEN, value);
  }

  static <T> FieldForm<T, Double> number(
      String name, ValueForm<Double> form, Function<T, OptionalDouble> value, String words) {
    return optional(name, form, one -> boxed(value.apply(one)), words);
  }

  static <T> FieldForm<T, Integer> whole(
      String name, ValueForm<Integer> form, Function<T, OptionalInt> value, String words) {
    return optional(name, form, one -> boxed(value.apply(one)), words);
  }

  /// The same field, whose values are for the manager alone.
  FieldForm<T, V> asPrivate() {
    return with(Secrecy.WHOLLY);
  }

  /// The same field, of whose values not all are for everybody.
  FieldForm<T, V> asPartlyPrivate() {
    return with(Secrecy.PARTLY);
  }

  private FieldForm<T, V> with(Secrecy secrecy) {
    return new FieldForm<>(name, form, words, isNeeded, secrecy, written);
  }

  boolean isOpen() {
    return secrecy == Secrecy.OPEN;
  }

  /// The same field in an object that has a `T` within it, but writes it without a level of its
  /// own.
  <U> FieldForm<U, V> of(Function<U, T> part) {
    return new FieldForm<>(
        name, form, words, isNeeded, secrecy, whole -> written.apply(part.apply(whole)));
  }

  void write(T object, Writing out) {
    var value = written.apply(object);
    if (value.isPresent()) {
      out.json().writeName(name);
      form.write(value.get(), out);
    }
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  private static Optional<Integer> boxed(OptionalInt value) {
    return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
  }
}
