package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import scrumline.Rounds;
import scrumline.team.Team;

class LargeFilesTest {
  /// Of work: how long it takes beside everything else that a machine does is not ours to promise.
  private static final long TWO_SECONDS = 2_000_000_000L;

  @Test
  void more_than_the_limits_is_told_once_each() {
    limited(
        "E113", "501 reps", "\"reps\": [" + many(501, "{\"id\": \"r#\", \"name\": \"n#\"}") + "],");
    limited("E113", "61 KPIs", "\"kpis\": [" + many(61, "{\"id\": \"k#\"}") + "],");
    limited("E113", "521 weeks", rep("weeks", many(521, "{\"week\": \"2026-W47\"}")));
    limited("E113", "2001 quotes", rep("quotes", many(2001, "{\"id\": \"#\"}")));
    limited("E113", "5001 deals", rep("deals", many(5001, "{}")));
    limited("E008", "too deep", "\"x-deep\": " + "[".repeat(50) + "]".repeat(50) + ",");
    limited("E008", "too long", "\"x-long\": \"" + "x".repeat(70_000) + "\",");
  }

  @Test
  void no_more_than_fifty_problems_are_told_and_the_rest_is_counted() {
    var loaded = read("\"share\": [" + many(80, "\"s#\"") + "],");
    assertEquals(50, loaded.problems().size());
    assertEquals(30, loaded.more());
  }

  @Test
  void a_large_file_full_of_mistakes_is_refused_soon() {
    soon("[".repeat(30_000_000));
    soon("[" + "\"ab\",".repeat(6_000_000) + "0]");
    soon("{\"team\": \"" + "\u0301".repeat(15_000_000));
    soon("{" + many(300_000, "\"f#\": {\"why\": \"x\"}") + "}");
  }

  @Test
  void a_large_file_of_the_smallest_values_or_of_none_is_refused_soon() {
    assumeTrue(Rounds.areLong(), "with -Plong");
    soon("[" + "0,".repeat(15_000_000) + "0]");
    soon("[" + "{},".repeat(10_000_000) + "0]");
    soon(" ".repeat(32_000_000) + "x");
  }

  private static void soon(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          assertTrue(TeamFile.read(bytes, "large", ZoneOffset.UTC).value().isEmpty());
          long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
          assertTrue(taken < TWO_SECONDS, () -> text.substring(0, 20) + " took " + taken + " ns");
        });
  }

  private static void limited(String code, String words, String fields) {
    var problems = read(fields).problems();
    var first =
        problems.stream().filter(problem -> problem.code().equals(code)).findFirst().orElseThrow();
    assertTrue(first.message().value().contains(words), first.message()::value);
  }

  private static String rep(String list, String items) {
    return "\"reps\": [{\"id\": \"r\", \"name\": \"n\", \"" + list + "\": [" + items + "]}],";
  }

  private static String many(int count, String form) {
    var all = new StringBuilder();
    for (int number = 0; number < count; number++) {
      all.append(number == 0 ? "" : ",").append(form.replace("#", "" + number));
    }
    return all.toString();
  }

  private static Loaded<Team> read(String fields) {
    return TeamFile.read(Marked.team(fields).getBytes(UTF_8), "team.json", ZoneOffset.UTC);
  }
}
