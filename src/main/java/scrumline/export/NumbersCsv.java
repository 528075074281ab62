package scrumline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

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

  /// Lines end in CR LF.
  public static String of(Figures figures) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(HEADER);
      new NumbersCsv(csv).rows("", "", "", NumbersTree.of(figures));
    } catch (IOException impossible) {
      throw new UncheckedIOException("text is always taken", impossible);
    }
    return text.toString();
  }

  private void rows(String rep, String block, String item, Members members) {
    members.values().forEach((name, value) -> rows(rep, block, item, name, value));
    members.absent().forEach((name, why) -> write(rep, block, item, name, "", why));
  }

  private void rows(String rep, String block, String item, String name, Value value) {
    switch (value) {
      case Members members -> rows(rep, inner(block, name), item, members);
      case Value.Elements elements ->
          elements.values().forEach(element -> element(rep, block, item, name, element));
      case Value.Number number -> write(rep, block, item, name, plain(number.number()), "");
      case Value.Truth truth -> write(rep, block, item, name, String.valueOf(truth.truth()), "");
      case Value.Text text -> write(rep, block, item, name, text(text), "");
    }
  }

  private void element(String rep, String block, String item, String name, Value value) {
    switch (value) {
      case Members members when name.equals("reps") -> rows(named(members), "", "", members);
      case Members members -> rows(rep, inner(block, name), named(members), members);
      case Value.Elements _, Value.Number _, Value.Truth _, Value.Text _ ->
          rows(rep, block, item, name, value);
    }
  }

  private void write(String... cells) {
    csv.writeRecord(cells);
  }

  private static String inner(String block, String name) {
    return block.isEmpty() ? name : block + "." + name;
  }

  private static String named(Members members) {
    for (String name : NAMES_OF_ITEMS) {
      if (members.values().get(name) instanceof Value.Text text) {
        return text.text();
      }
    }
    return "";
  }

  /// A number without an exponent, which not every spreadsheet reads.
  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static String text(Value.Text value) {
    String text = value.text();
    boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return isFormula ? "'" + text : text;
  }
}
