package scrumline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static scrumline.intake.Marked.kpis;
import static scrumline.intake.Marked.read;
import static scrumline.intake.Marked.rep;
import static scrumline.intake.Marked.team;
import static scrumline.intake.Marked.told;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MistakesTest {
  @Test
  void five_mistakes_in_one_file_are_told_at_once_and_each_in_its_place() {
    told(
        """
        {
          "schemaVersion": 1, «E101:"maneger"»: "Dana",
          "team": «E103:12»,
          "currency": «E115:"Dollar"», "timeZone": "Europe/Berlin",
          "kpis": [
        \t{"id": "calls", "label": "電話", "goal": {"op": «E105:"=>"», "value": 80}}
          ],
          "reps": [{"id": "r1", "name": "Zoë 🚀", "goals": {«E109:"cals"»: 5}}]
        }
        """);
  }

  @Test
  void places_hold_with_other_line_ends() {
    String file = rep("\"quota\": «E111:-5»,\n \"ramp\": {\"month\": «E112:7»,\n\"of\": 6}");
    told(file.replace("\n", "\r\n"));
    told(file.replace("\n", "\r"));
  }

  @Test
  void a_missing_field_is_told_at_its_object() {
    var loaded = read("{}");
    var said = new ArrayList<String>();
    loaded.problems().forEach(problem -> said.add(problem.message().value()));
    assertEquals(
        List.of(
            "the field \"schemaVersion\" is missing",
            "the field \"team\" is missing",
            "the field \"kpis\" is missing",
            "the field \"reps\" is missing"),
        said);
    told(rep("\"absences\": [«E102:{»\"from\": \"2026-11-20\"}]"));
    told(rep("\"leads\": «E102:{»\"cool\": 1, \"warm\": 1}"));
    told(
        rep(
            "\"deals\": [{\"account\": \"A\", \"value\": «E102:null», \"closed\":"
                + " \"2026-11-20\"}]"));
  }

  @Test
  void another_version_says_what_to_do_and_nothing_else() {
    told("{\"schemaVersion\": «E106:2», \"anything\": true}");
    told("{\"schemaVersion\": «E106:0», \"anything\": true}");
    told("{\"schemaVersion\": «E103:\"1\"», " + REST);
  }

  private static final String REST =
      "\"team\": \"T\", \"kpis\": [{\"id\": \"calls\"}], \"reps\": [{\"id\": \"r1\", \"name\":"
          + " \"A\"}]}";

  @Test
  void a_team_is_checked() {
    told(team("\"team\": «E117:\"  \"»,"));
    told(team("\"id\": «E107:\"North West\"»,"));
    told(team("\"id\": «E107:\"north--west\"»,"));
    told(team("\"id\": «E103:7»,"));
    told(team("\"timeZone\": «E116:\"Vancouver\"»,"));
    told(team("\"asOf\": «E104:\"2026-02-30\"»,"));
    told(team("\"share\": [\"money\", «E105:\"all\"»],"));
    told(team("\"x-own\": 1, \"_comment\": {}, «E101:\"own\"»: 1,"));
    told(team("\"kpis\": «E117:[]»,"));
    told(team("\"reps\": «E103:{}»,"));
    told(
        team("\"coaching\": {\"rules\": [«E102:{»\"id\": \"a\", \"when\": \"\", \"opening\":"
                + " \"o\"}]},")
            .replace("\"when\": \"\"", "\"when\": «E117:\"\"»"));
    told(
        team(
            "\"openItems\": [{\"id\": \"1\", \"type\": \"commitment\", \"rep\": «E110:\"r2\"»,"
                + " \"text\": \"x\"}],"));
  }

  @Test
  void days_that_nobody_means_are_told_wherever_they_stand() {
    told(team("\"asOf\": «E111:\"9999-12-31\"»,"));
    told(team("\"asOf\": «E111:\"0001-01-01\"»,"));
    told(team("\"asOf\": «E111:\"1969-12-31\"»,"));
    told(team("\"asOf\": «E111:\"2200-01-01\"»,"));
    told(rep("\"updated\": «E111:\"9999-11-20T16:27:00-08:00\"»"));
    told(rep("\"updated\": «E111:\"9999-11-20\"»"));
    told(rep("\"weeks\": [{\"week\": «E111:\"9999-W47\"»}]"));
    told(
        rep(
            "\"absences\": [{\"from\": «E111:\"0001-01-01\"», \"to\": «E111:\"9999-12-31\"»,"
                + " \"why\": \"r\"}]"));
  }

  @Test
  void a_period_may_have_two_years() {
    String begun = "\"period\": {\"start\": \"2026-02-01\", \"end\": ";
    assertEquals(List.of(), read(team(begun + "\"2028-01-31\"},")).problems());
    told(team(begun + "«E111:\"2028-02-01\"»},"));
  }

  @Test
  void periods_and_funnels_are_checked() {
    told(team("\"period\": {\"start\": \"2026-10-01\", \"end\": «E112:\"2026-09-30\"»},"));
    told(
        team(
            "\"period\": {\"start\": \"2026-10-01\", \"end\": \"2026-12-31\", \"result\":"
                + " «E109:\"x\"»},"));
    told(
        team(
            "\"period\": {\"start\": \"2026-10-01\", \"end\": \"2026-12-31\", \"holidays\":"
                + " [«E104:\"Xmas\"»]},"));
    told(team("\"funnel\": {\"steps\": [\"calls\", «E108:\"calls\"»], \"won\": «E109:\"won\"»},"));
    told(team("\"funnel\": {\"steps\": «E117:[]»},"));
  }

  @Test
  void kpis_are_checked() {
    told(kpis("{\"id\": \"a\"}, {\"id\": «E108:\"a\"»}"));
    told(kpis("{\"id\": «E107:\"no blanks\"»}"));
    told(kpis("{\"id\": «E107:\"x-calls\"»}"));
    told(kpis("{\"id\": \"a\", \"decimals\": «E111:9»}"));
    told(kpis("{\"id\": \"a\", \"goal\": «E103:80»}"));
    told(kpis("{\"id\": \"a\", \"goal\": {\"value\": «E111:-1»}}"));
    told(kpis("{\"id\": \"a\", \"goal\": {\"op\": \"range\", \"lo\": 3, \"hi\": «E112:1»}}"));
    told(kpis("{\"id\": \"a\", \"goal\": {\"lo\": 1, \"hi\": 3, \"value\": «E118:2»}}"));
    told(kpis("{\"id\": \"a\", \"goal\": {\"op\": \"<\", \"value\": 3, \"hi\": «E118:2»}}"));
    told(
        kpis(
            "{\"id\": \"a\"}, {\"id\": \"b\", \"ratio\": {\"of\": \"a\", \"over\":"
                + " «E109:\"c\"»}}"));
    told(
        kpis(
            "{\"id\": \"a\"}, {\"id\": \"b\", \"ratio\": {\"of\": \"a\", \"over\":"
                + " «E118:\"b\"»}}"));
    told(
        kpis(
            "{\"id\": \"a\", \"unit\": «E118:\"money\"», \"ratio\": {\"of\": \"b\", \"over\":"
                + " \"b\"}}, {\"id\": \"b\"}"));
  }

  @Test
  void reps_are_checked() {
    told(rep("\"quota\": «E111:0»"));
    told(rep("\"booked\": «E111:1e999999999»"));
    told(rep("\"updated\": «E104:\"yesterday\"»"));
    told(rep("\"absences\": [{\"from\": \"2026-11-20\", \"to\": «E112:\"2026-11-19\"»}]"));
    told(rep("\"goals\": {\"calls\": «E103:\"5\"»}"));
    told(rep("\"goals\": {\"calls\": [{\"from\": «E104:\"2026-W54\"», \"value\": 5}]}"));
    told(
        rep(
            "\"goals\": {\"calls\": [{\"from\": \"2026-W40\", \"until\": «E112:\"2026-W39\"»,"
                + " \"value\": 5}]}"));
    told(rep("\"weeks\": [{\"week\": \"2026-W47\"}, {\"week\": «E108:\"2026-W47\"»}]"));
    told(
        rep(
            "\"weeks\": [{\"week\": \"2026-W47\", \"values\": {«E109:\"quotes\"»: 1, \"calls\":"
                + " «E111:-1»}}]"));
    told(
        rep(
            "\"quotes\": [{\"id\": \"1\", \"account\": \"A\", \"value\": 1, \"status\":"
                + " «E105:\"open\"»}]"));
    told(
        rep("\"plan\": [{\"week\": \"2026-W47\", \"activity\": \"x\", \"done\": «E103:\"yes\"»}]"));
  }

  @Test
  void agendas_are_checked() {
    told(team("\"scrum\": {\"minutes\": «E114:5»},"));
    told(team("\"scrum\": {\"minutes\": «E111:0», \"order\": «E105:\"alphabetic\"»},"));
    told(team("\"scrum\": {\"sections\": «E114:[{\"id\": \"a\", \"seconds\": 60}]»},"));
    told(
        team(
            "\"scrum\": {\"minutes\": «E114:3», \"sections\": [{\"id\": \"a\", \"seconds\": 200},"
                + " {\"id\": \"b\", \"per\": \"rep\"}]},"));
    told(
        team(
            "\"scrum\": {\"sections\": [{\"id\": \"a\", \"per\": \"rep\", \"seconds\": 9},"
                + " «E114:{\"id\": \"b\", \"per\": \"rep\", \"seconds\": 9}»]},"));
    told(team("\"scrum\": {\"reserve\": «E111:-1»},"));
  }

  @Test
  void fields_that_are_there_twice_are_each_told() {
    told(rep("\"quota\": 1, «E009:\"quota\"»: 2, «E009:\"name\"»: \"B\""));
  }
}
