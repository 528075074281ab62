package scrumline.codec;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// JSON pointers (RFC 6901) into a [Json] tree. They are made on demand: nearly no value is ever
/// asked for its own.
public final class Pointer {
  private Pointer() {}

  /// The pointer of the value, or of the field whose name, begins at byte `offset`; that of the
  /// innermost value around it where none begins there.
  public static String to(Json root, int offset) {
    var path = new StringBuilder();
    @Nullable Json at = root;
    while (at != null && at.start() < offset) {
      at =
          switch (at) {
            case Json.Obj object -> into(object, offset, path);
            case Json.Arr array -> into(array, offset, path);
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> null;
          };
    }
    return path.toString();
  }

  /// The value that `pointer` points at.
  public static Optional<Json> at(Json root, String pointer) {
    Json at = root;
    int from = 1;
    while (from <= pointer.length()) {
      int slash = pointer.indexOf('/', from);
      int to = slash < 0 ? pointer.length() : slash;
      String step = pointer.substring(from, to).replace("~1", "/").replace("~0", "~");
      var next =
          switch (at) {
            case Json.Obj object -> object.get(step);
            case Json.Arr array -> item(array, step);
            case Json.Text _, Json.Num _, Json.Bool _, Json.Null _ -> Optional.<Json>empty();
          };
      if (next.isEmpty()) {
        return next;
      }
      at = next.get();
      from = to + 1;
    }
    return Optional.of(at);
  }

  private static @Nullable Json into(Json.Obj object, int offset, StringBuilder path) {
    for (int index = 0; index < object.size(); index++) {
      boolean inName = object.nameStart(index) <= offset && offset < object.value(index).start();
      if (inName || holds(object.value(index), offset)) {
        path.append('/').append(object.name(index).replace("~", "~0").replace("/", "~1"));
        return inName ? null : object.value(index);
      }
    }
    return null;
  }

  private static @Nullable Json into(Json.Arr array, int offset, StringBuilder path) {
    int index =
        array.items() instanceof ReadAgain<Json> items
            ? items.before(offset)
            : before(array.items(), offset);
    var item = index < 0 ? null : array.items().get(index);
    if (item == null || !holds(item, offset)) {
      return null;
    }
    path.append('/').append(index);
    return item;
  }

  /// The last item that begins at byte `offset` or before it; -1 where none does.
  private static int before(List<Json> items, int offset) {
    int index = items.size() - 1;
    while (index >= 0 && items.get(index).start() > offset) {
      index--;
    }
    return index;
  }

  private static boolean holds(Json json, int offset) {
    return json.start() <= offset && offset < json.end();
  }

  private static Optional<Json> item(Json.Arr array, String step) {
    boolean number = !step.isEmpty() && step.length() < 9;
    for (int at = 0; at < step.length(); at++) {
      number &= step.charAt(at) >= '0' && step.charAt(at) <= '9';
    }
    int index = number ? Integer.parseInt(step) : Integer.MAX_VALUE;
    return index < array.items().size() ? Optional.of(array.items().get(index)) : Optional.empty();
  }
}
