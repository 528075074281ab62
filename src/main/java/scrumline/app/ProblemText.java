package scrumline.app;

import scrumline.intake.Excerpt;
import scrumline.intake.Loaded;
import scrumline.intake.Place;
import scrumline.intake.Problem;
import scrumline.team.Counted;

/// Problems for people: what is wrong, where, the line with a mark under it, and what to do.
public final class ProblemText {
  private ProblemText() {}

  /// All problems and a last line that says what they mean for the file; nothing where there are
  /// none.
  public static String of(Loaded<?> loaded) {
    var out = new StringBuilder();
    for (var problem : loaded.problems()) {
      append(out, problem);
      out.append('\n');
    }
    if (!loaded.problems().isEmpty()) {
      out.append(sum(loaded)).append('\n');
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Problem problem) {
    out.append(problem.isError() ? "error[" : "warning[").append(problem.code()).append("]: ");
    out.append(problem.message()).append('\n');
    String number =
        problem.place().orElse(null) instanceof Place.Text(int line, int _)
            ? Integer.toString(line)
            : "";
    String margin = " ".repeat(number.length());
    out.append(margin).append("--> ").append(problem.where());
    if (!problem.pointer().isEmpty()) {
      out.append(" (").append(problem.pointer()).append(')');
    }
    out.append('\n');
    problem.excerpt().ifPresent(excerpt -> append(out, excerpt, number));
    problem
        .help()
        .ifPresent(help -> out.append(margin).append(" = help: ").append(help).append('\n'));
  }

  private static void append(StringBuilder out, Excerpt excerpt, String number) {
    String margin = " ".repeat(number.length());
    out.append(margin).append(" |\n");
    out.append(number).append(" | ").append(excerpt.line()).append('\n');
    out.append(margin).append(" | ").append(" ".repeat(excerpt.indent()));
    out.append("^".repeat(excerpt.cells())).append('\n');
  }

  private static String sum(Loaded<?> loaded) {
    int count = loaded.problems().size() + loaded.more();
    String noun = loaded.isRefused() ? "problem" : "warning";
    String shown = loaded.more() == 0 ? "" : ", the first " + loaded.problems().size() + " shown";
    String end = loaded.isRefused() ? "; nothing was loaded" : "; the file was loaded";
    return Counted.of(count, noun) + shown + end;
  }
}
