package scrumline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Chair;
import scrumline.scrum.Event;
import scrumline.scrum.KpiLine;
import scrumline.scrum.Lapse;
import scrumline.scrum.MoneyGoal;
import scrumline.scrum.Morning;
import scrumline.scrum.Outcome;
import scrumline.scrum.Scrum;
import scrumline.team.Eyes;
import scrumline.team.SafeText;

/// The meeting log as it is sent round. `-Dgolden=write` rewrites the approved texts.
class MarkdownLogTest {
  private static final Path APPROVED = Path.of("src/test/resources/export");
  private static final SafeText DANA = SafeText.of("Dana Whitfield");

  @Test
  void the_manager_has_everything() throws IOException {
    approved("log-manager.md", MarkdownLog.of(Recap.of(scrum(), Eyes.MANAGER)));
  }

  @Test
  void the_team_has_no_money_and_no_private_notes() throws IOException {
    String text = MarkdownLog.of(Recap.of(scrum(), Eyes.TEAM));
    approved("log-team.md", text);
    assertFalse(text.contains("$10k") || text.contains("$8k"), text);
    assertFalse(text.contains("mornings are hard"), text);
  }

  @Test
  void a_scrum_in_which_nothing_was_agreed_says_so() {
    String text = MarkdownLog.of(Recap.of(Morning.started().scrum(), Eyes.TEAM));
    assertTrue(text.contains("\nNothing new this time.\n"), text);
    assertFalse(text.contains("KPI adjustments"), text);
    assertFalse(text.contains("Private notes"), text);
  }

  @Test
  void moved_turns_pauses_and_gaps_have_lines_of_their_own() {
    var morning = Morning.started().nextAfter(35).nextAfter(60).nextAfter(100);
    morning.happens(new Event.MovedAfterCall(morning.now(), List.of("r07", "r08")));
    morning.make(chair -> chair.awayOrPresent("r08")).make(chair -> chair.awayOrPresent("r08"));
    morning.after(75).make(Chair::pauseOrGoOn).after(30).make(Chair::pauseOrGoOn);
    morning.stoodStill(843, 843, Lapse.SLEPT).after(10).make(Chair::close);
    String text = MarkdownLog.of(Recap.of(morning.scrum(), Eyes.TEAM));
    assertTrue(text.contains("\n- Time: 4:30 of 15:00\n"), text);
    assertTrue(text.contains("\n- Away: Grace Liu\n- After the call: Sam Whitaker\n"), text);
    assertTrue(text.contains("\n| Opening | 0:30 | 0:35 |\n| Wins | 1:00 | 1:00 |\n"), text);
    assertTrue(text.contains("\n| Team | 1:30 | 1:40 |\n| Reps | 10:00 | 1:15 |\n"), text);
    assertTrue(text.contains("\nPauses: 0:40.\nTime without the program: 14:03.\n"), text);
  }

  @Test
  void no_sign_from_outside_means_anything_in_markdown() {
    String nasty = "# <script> | [x](http://a) `code` *b* _i_ ![p] 1. a\\b ~~s~~ &lt;";
    assertEquals(SafeText.of(nasty).value(), unescaped(Markdown.text(nasty)));
    var random = new SplittableRandom(7);
    for (int i = 0; i < 500; i++) {
      var text =
          SafeText.of(
              random
                  .ints(20, 1, 0x2FFF)
                  .collect(
                      StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                  .toString());
      assertEquals(text.value(), unescaped(Markdown.text(text)));
    }
  }

  /// Reads escaped text as Markdown does; any sign that is not escaped is a mistake.
  private static String unescaped(String markdown) {
    var text = new StringBuilder();
    for (int at = 0; at < markdown.length(); at++) {
      boolean escaped = markdown.charAt(at) == '\\';
      at += escaped ? 1 : 0;
      char sign = markdown.charAt(at);
      assertEquals(isSign(sign), escaped, "'" + sign + "' in " + markdown);
      text.append(sign);
    }
    return text.toString();
  }

  private static boolean isSign(char c) {
    return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0;
  }

  @Test
  void a_nasty_agreement_stays_one_line_of_the_log() {
    var morning = Morning.started().turnOf("Sam");
    var text = SafeText.of("# a\n- [ ] b | c");
    morning.make(chair -> chair.commitment("r07", DANA, text, Samples.MONDAY));
    String log = MarkdownLog.of(Recap.of(morning.scrum(), Eyes.TEAM));
    String line = "- [ ] Dana Whitfield — \\# a \\- \\[ \\] b \\| c (due Mon 23 Nov)\n";
    assertTrue(log.contains(line), log);
  }

  private static Scrum scrum() {
    var morning = Morning.of(MoneyGoal.team()).make(Chair::next).onTimeTo("Tom");
    morning.make(chair -> chair.settle("r04", 1, Outcome.CARRIED));
    morning.commits("Tom", "Book 3 discovery meetings").onTimeTo("Aisha").make(Chair::nothingNew);
    morning.onTimeTo("Sam").make(chair -> chair.settle("r07", 1, Outcome.DONE));
    morning.make(chair -> chair.redate("2026-11-16/4", Samples.MONDAY.plusDays(4)));
    var due = Samples.MONDAY.plusDays(2);
    var cover = SafeText.of("renewals cover off Sam's mornings");
    morning.make(chair -> chair.resource("r07", DANA, cover, due));
    adjust(morning, "calls 100 for 2 weeks because focus on six hot leads");
    adjust(morning, "booked 8000");
    morning.make(chair -> chair.note("r07", SafeText.of("mornings are hard at home")));
    morning.after(20).make(Chair::pauseOrGoOn).after(30).make(Chair::pauseOrGoOn);
    morning.make(chair -> chair.awayOrPresent("r08")).after(60).make(chair -> chair.rate(9));
    return morning.after(40).make(Chair::close).scrum();
  }

  private static void adjust(Morning morning, String typed) {
    var sam = morning.scrum().team().rep("r07").orElseThrow();
    var line = KpiLine.read(typed, morning.scrum().review(), sam, Samples.MONDAY, Eyes.MANAGER);
    morning.make(chair -> chair.adjust(((KpiLine.Understood) line).adjustment()));
  }

  private static void approved(String name, String text) throws IOException {
    var file = APPROVED.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(APPROVED);
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }
}
