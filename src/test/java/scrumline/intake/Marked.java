package scrumline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import scrumline.team.Team;

/// Team files with marks: `«E101:` before what a problem must point at, and `»` after it.
final class Marked {
  private Marked() {}

  static String team(String fields) {
    return "{\"schemaVersion\": 1, " + without(fields) + "\n}";
  }

  /// The fields, and those that a team needs and they do not have.
  private static String without(String fields) {
    var all = new StringBuilder(fields);
    all.append(fields.contains("\"team\"") ? "" : "\"team\": \"T\", ");
    all.append(fields.contains("\"kpis\"") ? "" : "\"kpis\": [{\"id\": \"calls\"}], ");
    all.append(
        fields.contains("\"reps\"") ? "" : "\"reps\": [{\"id\": \"r1\", \"name\": \"A\"}], ");
    return all.append("\"_end\": 0").toString();
  }

  static String kpis(String kpis) {
    return team("\"kpis\": [" + kpis + "],");
  }

  static String rep(String fields) {
    return team("\"reps\": [\n{\"id\": \"r1\", \"name\": \"A\", " + fields + "}\n],");
  }

  static Loaded<Team> read(String file) {
    return TeamFile.read(file.getBytes(UTF_8), "team.json", ZoneOffset.UTC);
  }

  /// Every mark is told, in its place, and nothing else.
  static void told(String marked) {
    var wanted = new ArrayList<String>();
    var file = new StringBuilder();
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == '«') {
        wanted.add(marked.substring(at + 1, at + 5) + " at " + place(file));
        at += 5;
      } else if (c != '»') {
        file.append(c);
      }
    }
    var loaded = read(file.toString());
    var found = new ArrayList<String>();
    for (var problem : loaded.problems()) {
      found.add(problem.code() + " at " + place(problem));
    }
    assertEquals(wanted, found, marked);
    assertTrue(loaded.value().isEmpty());
  }

  private static String place(Problem problem) {
    return problem.place().orElse(null) instanceof Place.Text(int line, int column)
        ? line + ":" + column
        : "";
  }

  private static String place(StringBuilder before) {
    String text = before.toString();
    String[] lines = text.split("\r\n|\r|\n", -1);
    String last = lines[lines.length - 1];
    return lines.length + ":" + (last.codePointCount(0, last.length()) + 1);
  }
}
