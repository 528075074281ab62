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
    problem.place().ifPresent(place -> place(out, place, problem.pointer()));
    if (problem.help().isPresent()) {
      field(out.append(", "), "help", problem.help().get().value());
    }
    out.append('}');
  }

  private static void place(StringBuilder out, Place place, SafeText pointer) {
    switch (place) {
      case Place.Text(int line, int column) -> {
        out.append(", \"line\": ").append(line).append(", \"column\": ").append(column);
        field(out.append(", "), "pointer", pointer.value());
      }
      case Place.Table(int row, SafeText column) -> {
        out.append(", \"row\": ").append(row);
        field(out.append(", "), "column", column.value());
      }
      case Place.Workbook(SafeText sheet, SafeText cell) -> {
        field(out.append(", "), "sheet", sheet.value());
        field(out.append(", "), "cell", cell.value());
      }
    }
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
