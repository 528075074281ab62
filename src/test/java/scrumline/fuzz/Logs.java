package scrumline.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import scrumline.Samples;
import scrumline.export.Format;
import scrumline.export.Recap;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Scrum;
import scrumline.scrum.Teams;
import scrumline.team.Eyes;
import scrumline.team.SafeText;

/// Bytes as a name, an agreement and a note: in a log as Markdown they stand as they are, each in
/// the one line that it would have in any case, and none of their signs means anything.
final class Logs {
  private static final Pattern SIGN = Pattern.compile("[!-/:-@\\[-`{-~]");
  private static final SafeText PLAIN = SafeText.of("abc");

  private Logs() {}

  static void take(byte[] input) {
    var text = SafeText.of(new String(input, StandardCharsets.UTF_8));
    if (text.value().isBlank()) {
      return;
    }
    for (var eyes : new Eyes[] {Eyes.TEAM, Eyes.MANAGER}) {
      String log = log(text, eyes);
      String usual = log(PLAIN, eyes);
      assertEquals(usual.lines().count(), log.lines().count(), log);
      assertTrue(log.chars().allMatch(c -> c == '\n' || c >= ' ' && (c < 0x7F || c > 0x9F)), log);
      String escaped = SIGN.matcher(text.value()).replaceAll(sign -> "\\\\\\" + sign.group());
      long here = count(log, escaped);
      assertTrue(here >= count(usual, "abc"), () -> escaped + " in\n" + log);
    }
  }

  private static String log(SafeText text, Eyes eyes) {
    return Format.LOG.getFirst().of(Recap.of(scrum(text), eyes));
  }

  private static Scrum scrum(SafeText text) {
    var morning = Morning.of(Teams.renamed("Sam Whitaker", text)).make(Chair::next);
    while (morning.scrum().current().filter(rep -> rep.id().equals("r07")).isEmpty()) {
      morning.make(Chair::next);
    }
    morning.make(chair -> chair.commitment("r07", text, text, Samples.MONDAY));
    morning.make(chair -> chair.resource("r07", text, text, Samples.MONDAY));
    morning.make(chair -> chair.note("r07", text));
    return morning.make(Chair::close).scrum();
  }

  private static long count(String log, String part) {
    return (log.length() - log.replace(part, "").length()) / part.length();
  }
}
