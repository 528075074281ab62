package scrumline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import scrumline.RandomTeams;
import scrumline.Rounds;
import scrumline.Samples;
import scrumline.intake.TeamFile;
import scrumline.numbers.Review;
import scrumline.scrum.Teams;
import scrumline.team.Rep;
import scrumline.team.Week;

class NumbersTableTest {
  private static final Pattern NO_NUMBER = Pattern.compile("NaN|Infinity|∞|[-−]\\$?0(?![.\\d])");

  @Test
  void the_table_of_the_team_and_of_one_rep_read_as_they_did() {
    var review = Samples.review();
    assertEquals(
        """
        Northline Components – West · 2026-W47 · as of 2026-11-20
        2026-Q4 · 37 of 63 workdays

          Team                              actual     goal  of goal          goal met by
          Calls                                612      653     94 %    close   6 of 8
          Conversations                        131      141     93 %    close   6 of 8
          Leads cool to hot                     33       36     92 %    close   6 of 8
          Hot leads in a day                  85 %     90 %     94 %    close   3 of 5
          Quotes sent                           34       40     85 %    close   6 of 8
          Deals closed, 4 weeks                 34     43.2     79 %   behind   3 of 8
          Booked, 4 weeks                    $515k        –        –
          $1.2M of $2.0M · 59 % · on pace, 1.00 · gap $820k
          need $158k a week, now $157k · multiple 1.01 · coverage 3.3
          61 deals to go ≈ 131 new quotes
          without the $120k deal · pace 0.89

        Sam Whitaker · Inside Sales · here 5 days
                                            actual     goal  of goal             trend weeks met
          Calls                                 84      120     70 %   behind    −19 %
          Conversations                         14       24     58 %   behind    −27 %
          Leads cool to hot                      2        6     33 %   behind        –
          Hot leads in a day                3 of 6     90 %     56 %   behind     flat
          Quotes sent                            4        8     50 %   behind     flat
          Deals closed, 4 weeks                  4        8     50 %   behind
          Booked, 4 weeks                     $42k        –        –                             no goal
          $79k of $200k · 40 % · pace 0.67, behind · gap $121k
          need $23k a week, now $11k · multiple 2.18 · coverage 1.6
          16 deals to go ≈ 59 new quotes beside the 21 open · untouched 8
          win rate 20 % · n=80 · average deal $8k · coverage needed 5.0
          conversations of calls 19 % (n=1452) · quotes sent of conversations 30 % (n=277) · deals closed of quotes sent 19 % (n=84)
          what fell: calls 49 % · conversations 26 % · quotes sent 26 %
          likely end $103k, $142k, $205k (10, 50, 90 %) · 12 % chance of quota
          Promised for Fri 20 Nov. Mine is late: get marketing to send the Q4 distributor list. Is it still what helps most?
          i-owe: 1 resource of yours for them is past the day that was agreed.
        """,
        NumbersTable.of(Samples.figures(review, List.of(review.rep("r07").orElseThrow()))));
  }

  @Test
  void a_period_that_is_over_says_how_it_ended_and_nothing_that_looks_ahead() throws IOException {
    String file = Files.readString(Path.of("sample-data", "northline-west.json"));
    byte[] undated = file.replace("\"asOf\": \"2026-11-20\",", "").getBytes(UTF_8);
    var team = TeamFile.read(undated, "undated.json", ZoneOffset.UTC).value().orElseThrow();
    var review = Review.of(team, LocalDate.of(2027, 1, 4), Week.parse("2026-W53"), List.of());
    var sam = List.of(review.rep("r07").orElseThrow());
    String table = NumbersTable.of(Samples.figures(review, sam));
    assertTrue(table.contains("\n  ended at 40 % · $79k of $200k\n"), table);
    for (String ahead : List.of("likely end", "to go", "need", "pace 0.", "gap", "multiple")) {
      assertFalse(table.substring(table.indexOf("ended at 40 %")).contains(ahead), table);
    }
  }

  @Test
  void a_hundred_reps_have_a_block_each() {
    var reps = new ArrayList<Rep>();
    for (int copy = 0; reps.size() < 100; copy++) {
      reps.addAll(Teams.renumbered(Samples.northlineWest().reps(), copy));
    }
    var team = Teams.ofReps(reps.subList(0, 100));
    var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
    String table = NumbersTable.of(Samples.figures(review, review.reps()));
    assertEquals(100, Pattern.compile("likely end \\$").matcher(table).results().count());
  }

  @Test
  void any_team_gives_a_table_without_nan_or_infinity() {
    for (long seed = 0; seed < Rounds.of(500); seed++) {
      var team = RandomTeams.team(seed);
      var review = Review.of(team, Samples.MONDAY, Optional.empty(), List.of());
      String table = NumbersTable.of(Samples.figures(review, review.reps()));
      assertFalse(NO_NUMBER.matcher(table).find(), table);
    }
  }
}
