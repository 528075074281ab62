package scrumline.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import scrumline.JsonNode;
import scrumline.Samples;
import scrumline.export.Figures;
import scrumline.export.Format;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.scrum.Teams;
import scrumline.team.SafeText;

/// Bytes as a name in a document of numbers: other programs read it back as it is, and a
/// spreadsheet takes it for no formula.
final class Numbers {
  private static final String FORMULA = "=+-@＝＋－＠";
  private static final List<RepNumbers> SAM = sam(Samples.review());
  private static final Figures SAMPLE = Samples.figures(Samples.review(), SAM);

  private Numbers() {}

  static void take(byte[] input) {
    var name = SafeText.of(new String(input, StandardCharsets.UTF_8));
    var team = Teams.renamed("Sam Whitaker", name);
    var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
    var figures = new Figures(review, sam(review), SAMPLE.forecasts(), SAMPLE.questions());
    csv(Format.named("csv", Format.NUMBERS).orElseThrow().of(figures), name.value());
    json(Format.named("json", Format.NUMBERS).orElseThrow().of(figures), name.value());
  }

  private static List<RepNumbers> sam(Review review) {
    return review.reps().stream().filter(rep -> rep.rep().id().equals("r07")).toList();
  }

  private static void csv(String text, String name) {
    String cell = !name.isEmpty() && FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    int names = 0;
    for (var row : CsvReader.builder().ofCsvRecord(text)) {
      assertEquals(6, row.getFieldCount());
      row.getFields().forEach(Numbers::isNoFormula);
      if (row.getField(0).equals("r07") && row.getField(1).isEmpty()) {
        names += row.getField(3).equals("name") && row.getField(4).equals(cell) ? 1 : 0;
      }
    }
    assertEquals(1, names, text);
  }

  private static void isNoFormula(String cell) {
    boolean begins = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    assertTrue(!begins || cell.matches("-[0-9]+(\\.[0-9]+)?"), cell);
  }

  private static void json(String text, String name) {
    assertEquals(name, JsonNode.parse(text).get("reps").elements().getFirst().text("name"));
  }
}
