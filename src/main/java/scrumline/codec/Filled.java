package scrumline.codec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/// An object of the team file that is being read, asked by the descriptions of its fields. A field
/// that is not there, or is null, is absent.
record Filled(Fields fields, Known known) {

  Findings findings() {
    return known.findings();
  }

  /// The same object, where more is known.
  Filled in(Known more) {
    return new Filled(fields, more);
  }

  boolean has(FieldForm<?, ?> field) {
    return fields.has(field.name());
  }

  <V> Optional<V> get(FieldForm<?, V> field) {
    var json = fields.value(field.name());
    if (json.isEmpty()) {
      return Optional.empty();
    }
    return field.isOpen()
        ? field.form().read(json.get(), known)
        : findings().unquoted(() -> field.form().read(json.get(), known));
  }

  /// Complains where the field is not there.
  void mustHave(FieldForm<?, ?> field) {
    fields.need(field.name());
  }

  /// The value of a field that must be there.
  <V> V need(FieldForm<?, V> field) {
    mustHave(field);
    return get(field).orElseGet(field.form()::nothing);
  }

  OptionalDouble number(FieldForm<?, Double> field) {
    var number = get(field);
    return number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty();
  }

  OptionalInt whole(FieldForm<?, Integer> field) {
    var whole = get(field);
    return whole.isPresent() ? OptionalInt.of(whole.get()) : OptionalInt.empty();
  }

  /// A needed id that nothing before it in the same list has.
  String newId(FieldForm<?, String> field) {
    String id = need(field);
    if (text(field).isPresent() && TextForm.Id.isFormed(id) && !known.seen().add(id)) {
      wrong(
          Mistake.REPEATED,
          field,
          findings().quoted(id) + " is there twice",
          "give each one an id of its own");
    }
    return id;
  }

  /// What can be read of a list; `each` is told every such element with its place.
  <E> List<E> list(FieldForm<?, List<E>> field, BiConsumer<Json, E> each) {
    var json = fields.value(field.name());
    var form = (ListForm<E>) field.form();
    return json.isEmpty() ? List.of() : form.read(json.get(), known, each);
  }

  /// The text of a field as it is written, where it is a text.
  Optional<Json.Text> text(FieldForm<?, ?> field) {
    return fields.value(field.name()).orElse(null) instanceof Json.Text text
        ? Optional.of(text)
        : Optional.empty();
  }

  /// Where a field stands that is there.
  Json at(FieldForm<?, ?> field) {
    return fields.value(field.name()).orElseThrow();
  }

  /// A value that can be read and must not be, of a field that is there.
  void wrong(Mistake mistake, FieldForm<?, ?> field, String message, String help) {
    findings().wrong(mistake, at(field), message, help);
  }
}
