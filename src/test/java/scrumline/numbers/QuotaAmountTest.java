package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.Samples;
import scrumline.intake.TeamFile;

/// What a quota counts, written for people.
class QuotaAmountTest {
  @Test
  void money_has_its_currency() {
    var amount = new QuotaAmount(Samples.northlineWest());
    assertEquals("$79k $11k", amount.of(79_000) + " " + amount.aWeek(10_700));
  }

  @Test
  void things_are_no_money_in_a_team_that_has_a_currency_too(@TempDir Path folder)
      throws IOException {
    String json = Files.readString(Path.of("src/test/resources/teams/brightline-sdrs.json"));
    var file = folder.resolve("sdrs.json");
    Files.writeString(file, json.replaceFirst("\\{", "{ \"currency\": \"USD\","));
    var team = TeamFile.load(file, ZoneOffset.UTC).value().orElseThrow();
    assertEquals("USD", team.currency().orElseThrow().getCurrencyCode());
    var amount = new QuotaAmount(team);
    assertEquals("1200 3.7", amount.of(1200) + " " + amount.aWeek(3.66));
  }
}
