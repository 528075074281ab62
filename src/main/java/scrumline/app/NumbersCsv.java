package scrumline.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;

/// The figures of a review as CSV (RFC 4180), for spreadsheets: one row a figure, under the names
/// that the JSON has. `rep` is empty for the team; `block` is where the figure stands (`quarter`,
/// `funnel.rates`), `item` what it is of (a KPI's id). What is absent has no value and says why.
public final class NumbersCsv {
  private static final String[] HEADER = {"rep", "block", "item", "figure", "value", "why"};
  private static final List<String> NAMES_OF_ITEMS = List.of("id", "to", "link");

  /// Signs with which a spreadsheet takes a text for a formula, their full-width twins too.
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private final CsvWriter csv;

  private NumbersCsv(CsvWriter csv) {
    this.csv = csv;
  }

  /// Lines end in CR LF. `reps` are those of `review` to tell about; the team's sums are always
  /// over everybody.
  public static String of(Review review, List<RepNumbers> reps) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(HEADER);
      new NumbersCsv(csv).rows("", "", "", NumbersFields.of(review, reps).asMap());
    } catch (IOException impossible) {
      throw new UncheckedIOException("text is always taken", impossible);
    }
    return text.toString();
  }

  private void rows(String rep, String block, String item, Map<?, ?> members) {
    members.forEach((name, value) -> row(rep, block, item, name.toString(), value));
  }

  private void row(String rep, String block, String item, String name, Object value) {
    switch (value) {
      case Fields fields -> rows(rep, inner(block, name), item, fields.asMap());
      case Map<?, ?> absent ->
          absent.forEach((figure, why) -> write(rep, block, item, figure, "", why));
      case List<?> elements -> list(rep, block, item, name, elements);
      case Double number -> write(rep, block, item, name, plain(number), "");
      default -> write(rep, block, item, name, text(value), "");
    }
  }

  private void list(String rep, String block, String item, String name, List<?> elements) {
    for (var element : elements) {
      if (!(element instanceof Fields fields)) {
        write(rep, block, item, name, text(element), "");
      } else if (name.equals("reps")) {
        rows(String.valueOf(fields.asMap().get("id")), "", "", fields.asMap());
      } else {
        rows(rep, inner(block, name), named(fields), fields.asMap());
      }
    }
  }

  private void write(Object... cells) {
    var record = List.of(cells).stream().map(Object::toString).toList();
    csv.writeRecord(record);
  }

  private static String inner(String block, String name) {
    return block.isEmpty() ? name : block + "." + name;
  }

  private static String named(Fields fields) {
    return NAMES_OF_ITEMS.stream()
        .map(fields.asMap()::get)
        .filter(name -> name != null)
        .map(Object::toString)
        .findFirst()
        .orElse("");
  }

  /// A number without an exponent, which not every spreadsheet reads.
  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String text(Object value) {
    String text = value.toString();
    boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return isFormula ? "'" + text : text;
  }
}
