package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.InHeap;
import scrumline.LargestTeams;
import scrumline.Rounds;

/// The largest teams, in a JVM with the product's heap.
class LargestTeamsLawTest {
  private static final int MEBIBYTES = 384;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void a_scrum_of_the_largest_team_begins_and_goes_on_after_a_kill_and_the_next_one_begins(
      LargestTeams team) throws IOException, InterruptedException {
    assumeTrue(Rounds.areLong(), "with -Plong");
    team.write(folder.resolve("team.json"));
    start("begin");
    start("resume");
    start("next");
  }

  private void start(String what) throws IOException, InterruptedException {
    String said = InHeap.run(MEBIBYTES, LargeScrum.class, folder.toString(), what);
    assertEquals(what + ": done\n", said);
  }
}
