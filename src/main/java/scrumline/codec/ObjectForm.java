package scrumline.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// An object of the team file as its fields, in the order in which they are written, and how a `T`
/// is made of what a file has in them.
record ObjectForm<T>(List<FieldForm<T, ?>> fields, List<String> names, Function<Filled, T> made)
    implements ValueForm<T> {

  @SafeVarargs
  static <T> ObjectForm<T> of(Function<Filled, T> made, FieldForm<T, ?>... fields) {
    var all = new ArrayList<FieldForm<T, ?>>();
    var names = new ArrayList<String>();
    for (var field : fields) {
      all.add(field);
      names.add(field.name());
    }
    return new ObjectForm<>(List.copyOf(all), List.copyOf(names), made);
  }

  /// The same fields, which a message names in another order than that in which they are written.
  @SafeVarargs
  final ObjectForm<T> named(FieldForm<T, ?>... order) {
    var inOrder = new ArrayList<String>();
    for (var field : order) {
      inOrder.add(field.name());
    }
    return new ObjectForm<>(fields, List.copyOf(inOrder), made);
  }

  /// The field of this name.
  Optional<FieldForm<T, ?>> field(String name) {
    for (var field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /// The same fields, of which a `T` is made in another way.
  ObjectForm<T> madeBy(Function<Filled, T> another) {
    return new ObjectForm<>(fields, names, another);
  }

  @Override
  public Optional<T> read(Json json, Known known) {
    return Optional.of(fill(Fields.of(json, known.findings()), known));
  }

  /// What `given` says, whether it is right or wrong.
  T fill(Fields given, Known known) {
    given.knowOnly(names);
    return made.apply(new Filled(given, known));
  }

  @Override
  public void write(T object, Writing out) {
    out.json().writeStartObject();
    for (var field : fields) {
      field.write(object, out);
    }
    out.json().writeEndObject();
  }

  @Override
  public T nothing() {
    throw new IllegalStateException("whatever stands for an object, an object is made of it");
  }
}
