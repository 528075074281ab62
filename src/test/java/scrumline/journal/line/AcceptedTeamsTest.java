package scrumline.journal.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.codec.Json;
import scrumline.codec.RandomTeam;
import scrumline.codec.TeamCodec;
import scrumline.intake.TeamFile;
import scrumline.journal.Kinds;
import scrumline.scrum.Event;
import scrumline.team.Adjustment;
import scrumline.team.Goal;
import scrumline.team.Team;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Whatever team is accepted, its journal can be read back.
final class AcceptedTeamsTest {
  private static final String MID = "k3f9q2";
  private static final int SEEDS = 100;

  @Test
  void every_team_that_the_loader_accepts_is_read_back_from_a_journal() {
    int accepted = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      accepted += readBack(RandomTeams.team(seed), seed);
      accepted += readBack(PlausibleTeams.team(seed), seed);
      accepted += readBack(new RandomTeam(seed).team(), seed);
    }
    assertTrue(accepted >= SEEDS / 3, "only " + accepted + " were accepted");
  }

  private static int readBack(Team team, int seed) {
    same(new Event.TeamReloaded(Kinds.AT, team), "seed " + seed);
    var loaded = TeamFile.read(file(team), "team.json", ZoneOffset.UTC).value();
    loaded.ifPresent(it -> same(new Event.TeamReloaded(Kinds.AT, it), "seed " + seed));
    return loaded.isPresent() ? 1 : 0;
  }

  @Test
  void a_goal_that_is_agreed_on_may_be_beyond_the_numbers_of_a_team_file() {
    var given = RandomTeams.team(1);
    for (var one : RandomTeams.adjustments(given, 3)) {
      var most = Goal.of(Goal.Op.AT_LEAST, 1.25e15);
      var more =
          new Adjustment(
              one.rep(), one.kpi(), 1e15, most, one.from(), one.until(), one.why(), one.agreed());
      byte[] bytes = bytes(out -> TeamCodec.write(more, out));
      assertEquals(more, TeamCodec.readAdjustment(Json.parse(bytes)));
    }
  }

  /// Escaped, such a text is three times as long in the journal as it was in the file.
  @Test
  void a_large_file_that_is_longer_still_in_the_journal_is_read_back() {
    String account = "\uD83D\uDC4D".repeat(200);
    String end = "\", \"value\": 1, \"status\": \"viewed\"}";
    var quotes = new StringBuilder("{\"id\": \"q\", \"account\": \"A" + end);
    for (int quote = 0; quote < 500; quote++) {
      quotes.append(",{\"id\": \"q" + quote + "\", \"account\": \"" + account);
      quotes.append(end);
    }
    var reps = new StringBuilder();
    for (int rep = 0; rep < 30; rep++) {
      reps.append(rep == 0 ? "" : ",");
      reps.append("{\"id\": \"r" + rep + "\", \"name\": \"N" + rep + "\", \"quotes\": [");
      reps.append(quotes).append("]}");
    }
    String text =
        "{\"schemaVersion\": 1, \"team\": \"T\", \"kpis\": [{\"id\": \"calls\"}], \"reps\": ["
            + reps
            + "]}";
    var team = TeamFile.read(text.getBytes(UTF_8), "t.json", ZoneOffset.UTC).value().orElseThrow();
    byte[] line = same(new Event.TeamReloaded(Kinds.AT, team), "large");
    assertTrue(line.length > TeamFile.LARGEST, "too short to be of interest: " + line.length);
  }

  private static byte[] same(Event event, String what) {
    byte[] line = LogLine.of(MID, 2, 0, event);
    assertEquals(new LogLine.Fact(MID, 2, 0, event), LogLine.read(line, 0, line.length), what);
    return line;
  }

  private static byte[] file(Team team) {
    return bytes(out -> TeamCodec.write(team, out));
  }

  private static byte[] bytes(Consumer<JsonGenerator> content) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      content.accept(out);
    }
    return bytes.toByteArray();
  }
}
