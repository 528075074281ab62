package scrumline.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.intake.DealColumns;

/// `owner=Sales agent,closed=Close date,value=Amount`, as it is typed. Names may hold commas, since
/// only a comma before one of the three words parts them.
final class ColumnNames {
  private static final Pattern PARTS = Pattern.compile(",\\s*(?=(?:owner|closed|value)\\s*=)");
  private static final String HOW =
      "; write --columns owner=NAME,closed=NAME,value=NAME with the names of the file's first row";

  private ColumnNames() {}

  /// `only` is `COLUMN=VALUE`. What cannot be read is refused with an `IllegalArgumentException`
  /// that says how to write it.
  static DealColumns read(String columns, Optional<String> quota, Optional<String> only) {
    var names = new LinkedHashMap<String, String>();
    for (String part : PARTS.split(columns, -1)) {
      int equals = part.indexOf('=');
      String word = equals < 0 ? part.strip() : part.substring(0, equals).strip();
      String name = equals < 0 ? "" : part.substring(equals + 1).strip();
      if (!word.equals("owner") && !word.equals("closed") && !word.equals("value")) {
        throw new IllegalArgumentException("--columns does not know \"" + word + "\"" + HOW);
      }
      if (names.put(word, name) != null) {
        throw new IllegalArgumentException("--columns names \"" + word + "\" twice" + HOW);
      }
    }
    return new DealColumns(
        name(names, "owner"),
        name(names, "closed"),
        name(names, "value"),
        quota,
        only.map(ColumnNames::only));
  }

  private static String name(Map<String, String> names, String word) {
    String name = names.getOrDefault(word, "");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("--columns does not name \"" + word + "\"" + HOW);
    }
    return name;
  }

  private static DealColumns.Only only(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException(
          "\"" + text + "\" names no column and value; write it like --only deal_stage=Won");
    }
    return new DealColumns.Only(text.substring(0, equals), text.substring(equals + 1));
  }
}
