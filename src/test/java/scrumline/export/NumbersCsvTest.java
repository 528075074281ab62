package scrumline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.numbers.Review;
import scrumline.scrum.Teams;
import scrumline.team.SafeText;

class NumbersCsvTest {
  /// Has no comma, so that the row can be compared as it is.
  private static final String WHY = "1 resource of yours for them is past the day that was agreed.";

  private static final List<List<String>> SAMPLE = rows(Samples.review());

  @Test
  void every_figure_has_a_row_of_its_own() {
    assertEquals(List.of("rep", "block", "item", "figure", "value", "why"), SAMPLE.getFirst());
    assertRow("", "period", "", "workdays", "63", "");
    assertRow("", "team", "", "quota", "1980000", "");
    assertRow("", "team.kpis", "calls", "metBy", "6", "");
    assertRow("r07", "", "", "name", "Sam Whitaker", "");
    assertRow("r07", "kpis", "calls", "actual", "84", "");
    assertRow("r07", "kpis", "calls", "status", "behind", "");
    assertRow("r07", "kpis", "leads_warmed", "trend", "", "few");
    assertRow("r07", "quarter", "", "newQuotesToGo", "59", "");
    assertRow("r07", "funnel.rates", "conversations", "n", "1452", "");
    assertRow("r07", "prompt", "", "because", WHY, "");
  }

  @Test
  void no_figure_is_there_twice() {
    var keys = new HashSet<List<String>>();
    for (var row : SAMPLE) {
      boolean isList = row.get(3).equals("because");
      assertTrue(isList || keys.add(row.subList(0, 4)), row::toString);
    }
  }

  @Test
  void a_name_that_begins_like_a_formula_is_written_as_text() {
    var team = Teams.renamed("Sam Whitaker", SafeText.of("=1+1"));
    var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
    assertTrue(rows(review).contains(List.of("r07", "", "", "name", "'=1+1", "")));
  }

  @Test
  void any_team_gives_rows_of_six_cells() {
    for (long seed = 0; seed < 100; seed++) {
      var team = RandomTeams.team(seed);
      var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
      rows(review).forEach(row -> assertEquals(6, row.size(), row::toString));
    }
  }

  private static void assertRow(String... cells) {
    assertTrue(SAMPLE.contains(List.of(cells)), () -> String.join(",", cells));
  }

  private static List<List<String>> rows(Review review) {
    String text = NumbersCsv.of(Samples.figures(review, review.reps()));
    return CsvReader.builder().ofCsvRecord(text).stream().map(row -> row.getFields()).toList();
  }
}
