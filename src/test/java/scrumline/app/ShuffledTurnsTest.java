package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.Samples;
import scrumline.export.Format;
import scrumline.export.Recap;
import scrumline.files.Disk;
import scrumline.journal.Archive;
import scrumline.live.NewScrum;
import scrumline.scrum.Morning;
import scrumline.scrum.Scrum;
import scrumline.scrum.Teams;
import scrumline.scrum.Turns;
import scrumline.team.Agenda;
import scrumline.team.Audience;
import scrumline.team.Eyes;

/// The seed of a shuffled order is written down, so that anybody can see that nobody chose it.
class ShuffledTurnsTest {
  @TempDir Path temp;

  @Test
  void the_seed_is_in_the_opening_and_gives_the_order_again() throws Exception {
    var opening = opened(Agenda.Order.RANDOM).opening();
    long seed = opening.seed().orElseThrow();
    assertTrue(seed >= 0 && seed < 10_000, "a number to be said: " + seed);
    assertEquals(opening.order(), Turns.order(opening.team(), opening.date(), seed));
  }

  @Test
  void the_seed_is_in_the_log_for_team_and_manager() throws Exception {
    var scrum = opened(Agenda.Order.RANDOM);
    String words = "- Turns: shuffled, seed " + scrum.opening().seed().orElseThrow() + "\n";
    for (var audience : Audience.values()) {
      String log = Format.LOG.getFirst().of(Recap.of(scrum, Eyes.of(audience)));
      assertTrue(log.contains(words), log);
    }
  }

  @Test
  void an_order_that_is_not_shuffled_has_no_seed() throws Exception {
    var scrum = opened(Agenda.Order.ROTATE);
    assertEquals(OptionalLong.empty(), scrum.opening().seed());
    assertTrue(!Format.LOG.getFirst().of(Recap.of(scrum, Eyes.TEAM)).contains("seed"));
  }

  private Scrum opened(Agenda.Order order) throws Exception {
    var team = Teams.with(order);
    var archive = Archive.of(Disk.local(), temp, List.of(), team.name());
    return NewScrum.looked(team, Samples.MONDAY).open(archive, Morning.NINE.plusMillis(123));
  }
}
