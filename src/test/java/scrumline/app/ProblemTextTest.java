package scrumline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import scrumline.codec.Json;
import scrumline.intake.Loaded;
import scrumline.intake.ProblemJson;
import scrumline.intake.TeamFile;
import scrumline.team.Team;

class ProblemTextTest {
  @Test
  void a_problem_says_what_and_where_and_what_to_do() {
    shows(
        """
        {
          "schemaVersion": 1, "team": "東京 🚀", "kpsi": [],
          "kpis": [{"id": "calls", "unit":\t"pieces"}],
          "reps": [{"id": "r1", "name": "Sam", "absences": [{"why": "ill", "to": "2026"}]}]
        }
        """,
        """
        error[E101]: unknown field "kpsi"
         --> team.json:2:39 (/kpsi)
          |
        2 |   "schemaVersion": 1, "team": "東京 🚀", "kpsi": [],
          |                                          ^^^^^^
          = help: did you mean "kpis"?

        error[E105]: "pieces" is not one of the words that this takes
         --> team.json:3:36 (/kpis/0/unit)
          |
        3 |   "kpis": [{"id": "calls", "unit": "pieces"}],
          |                                    ^^^^^^^^
          = help: one of: count, money, percent, days

        error[E102]: the field "from" is missing
         --> team.json:4:53 (/reps/0/absences/0)
          |
        4 | …s": [{"id": "r1", "name": "Sam", "absences": [{"why": "•••", "to": "••…
          |                                                ^

        error[E104]: "•••" is not a day in the calendar
         --> team.json:4:74 (/reps/0/absences/0/to)
          |
        4 | …{"id": "r1", "name": "Sam", "absences": [{"why": "•••", "to": "•••"}]}]
          |                                                                ^^^^^
          = help: write it like 2026-11-23

        4 problems; nothing was loaded
        """);
  }

  @Test
  void a_problem_of_the_file_has_no_line() {
    shows(
        "",
        """
        error[E004]: the file is empty
        --> team.json
         = help: see sample-data for one to start

        1 problem; nothing was loaded
        """);
  }

  @Test
  void the_end_of_a_file_has_a_mark_too() {
    shows(
        "{\"team\": 1",
        """
        error[E007]: the file ends in the middle
         --> team.json:1:11
          |
        1 | {"team": •••
          |             ^
          = help: the end is missing; save or copy the file again, or close what is still open

        1 problem; nothing was loaded
        """);
  }

  @Test
  void warnings_come_with_a_team() {
    var text =
        """
        {"schemaVersion": 1, "team": "T", "share": ["money", "money"],
         "kpis": [{"id": "a"}], "reps": [{"id": "b", "name": "B"}]}
        """;
    shows(
        text,
        """
        warning[W204]: this is there twice
         --> team.json:1:54 (/share/1)
          |
        1 | {"schemaVersion": 1, "team": "T", "share": ["money", "money"],
          |                                                      ^^^^^^^

        1 warning; the file was loaded
        """);
  }

  @Test
  void scripts_get_json() {
    var loaded = read("{\"schemaVersion\": \"\\\"1\\\"\"");
    var json =
        """
        {"file": "a\\\\b.json", "loaded": false, "problems": [
          {"code": "E007", "severity": "error", "message": "the file ends in the middle", \
        "line": 1, "column": 26, "pointer": "", \
        "help": "the end is missing; save or copy the file again, or close what is still open"}], \
        "more": 0}
        """;
    assertEquals(json, ProblemJson.of(loaded, "a\\b.json"));
    Json.parse(json.getBytes(UTF_8));
  }

  private static void shows(String file, String text) {
    assertEquals(text, ProblemText.of(read(file)));
  }

  private static Loaded<Team> read(String file) {
    return TeamFile.read(file.getBytes(UTF_8), "team.json", ZoneOffset.UTC);
  }
}
