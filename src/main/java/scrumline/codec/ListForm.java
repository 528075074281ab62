package scrumline.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A list of values of one form, `least` to `most` of them; `what` is what they are called
/// together.
record ListForm<E>(ValueForm<E> element, int least, int most, String what)
    implements ValueForm<List<E>> {

  /// More than anybody writes of absences, phrases or holidays, and what the memory has room for.
  private static final int USUAL = 1_000;

  /// A list that may have as many as lists usually may, or none.
  static <E> ListForm<E> of(ValueForm<E> element, String what) {
    return new ListForm<>(element, 0, USUAL, what);
  }

  @Override
  public Optional<List<E>> read(Json json, Known known) {
    return Optional.of(read(json, known, (_, _) -> {}));
  }

  /// What can be read; `each` is told every such element with its place.
  List<E> read(Json json, Known known, BiConsumer<Json, E> each) {
    var inList = known.inList();
    var read = new ArrayList<E>();
    for (var item : limited(known.values().items(json), known.findings())) {
      var value = element.read(item, inList);
      if (value.isPresent()) {
        each.accept(item, value.get());
        read.add(value.get());
      }
    }
    return List.copyOf(read);
  }

  /// More than the list may have are not looked at, so that the wrong file is refused at once.
  private List<Json> limited(List<Json> items, Findings findings) {
    if (items.size() <= most || !findings.isCollecting()) {
      return items;
    }
    findings.wrong(
        Mistake.TOO_MANY,
        items.get(most),
        items.size() + " " + what + "; at most " + most + " are allowed",
        "take out what is no longer needed");
    return items.subList(0, most);
  }

  @Override
  public void write(List<E> values, Writing out) {
    out.json().writeStartArray();
    for (var value : values) {
      element.write(value, out);
    }
    out.json().writeEndArray();
  }

  @Override
  public List<E> nothing() {
    return List.of();
  }
}
