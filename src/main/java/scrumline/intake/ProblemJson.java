package scrumline.intake;

import scrumline.team.SafeText;

/// Problems as JSON, for scripts: everything but the excerpts, which hold other people's data.
public final class ProblemJson {
  private ProblemJson() {}

  /// `{"file", "loaded", "problems": [{"code", "severity", "message", …}], "more"}`, one line a
  /// problem, with a line end.
  public static String of(Loaded<?> loaded, String file) {
    var out = new StringBuilder("{\"file\": ");
    text(out, SafeText.of(file).value());
    out.append(", \"loaded\": ").append(!loaded.isRefused()).append(", \"problems\": [");
    String separator = "\n  ";
    for (var problem : loaded.problems()) {
      out.append(separator);
      problem(out, problem);
      separator = ",\n  ";
    }
    return out.append("], \"more\": ").append(loaded.more()).append("}\n").toString();
  }

  private static void problem(StringBuilder out, Problem problem) {
    out.append('{');
    field(out, "code", problem.code());
    field(out.append(", "), "severity", problem.isError() ? "error" : "warning");
    field(out.append(", "), "message", problem.message().value());
    if (problem.line() > 0) {
      out.append(", \"line\": ").append(problem.line());
      out.append(", \"column\": ").append(problem.column());
      field(out.append(", "), "pointer", problem.pointer().value());
    }
    if (problem.help().isPresent()) {
      field(out.append(", "), "help", problem.help().get().value());
    }
    out.append('}');
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append('"').append(name).append("\": ");
    text(out, value);
  }

  /// Safe text has no control characters, so that two characters are all there is to escape.
  private static void text(StringBuilder out, String value) {
    out.append('"').append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
  }
}
