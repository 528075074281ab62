package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.Samples;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.scrum.Chair;
import scrumline.scrum.Event;
import scrumline.scrum.Move;
import scrumline.scrum.Opening;
import scrumline.scrum.Outcome;
import scrumline.scrum.Scrum;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;

class ReplayTest {
  private static final int MOVES = 300;
  private static final Team TEAM = Samples.northlineWest();

  @TempDir Path temp;

  @Test
  void a_scrum_of_random_moves_is_the_same_after_it_was_written_and_read() throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      var archive = Archive.of(Disk.local(), temp, List.of(), SafeText.of("Seed " + seed));
      try (var lock = Lock.take(archive.folder()).orElseThrow()) {
        var scrum = Scrum.open(opened());
        var journal =
            archive.begin(lock, () -> Kinds.HEADER, scrum.opened(), () -> 0, new Acknowledged());
        var random = new Random(seed);
        var now = Kinds.AT;
        for (int round = 0; round < MOVES; round++) {
          now = now.plusMillis(random.nextInt(9000));
          if (move(new Chair(scrum, now), random) instanceof Move.Made made) {
            scrum = scrum.after(made.event());
            journal.append(scrum.seq(), made.event());
          }
        }
        assertTrue(journal.close(Duration.ofSeconds(20)));
        assertTrue(scrum.seq() > MOVES / 4);
        assertEquals(scrum, archive.latest().orElseThrow().scrum().orElseThrow());
      }
    }
  }

  private static Move move(Chair chair, Random random) {
    var reps = TEAM.reps();
    String rep = reps.get(random.nextInt(reps.size())).id();
    var text = SafeText.of("text " + random.nextInt());
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> chair.next();
      case 3 -> chair.previous();
      case 4 -> chair.pauseOrGoOn();
      case 5 -> chair.extend(Chair.STEP.multipliedBy(random.nextInt(5) - 2));
      case 6 -> chair.resource(rep, text, text, Kinds.DATE.plusDays(random.nextInt(20)));
      case 7 -> chair.commitment(rep, text, text, Kinds.DATE);
      case 8 -> chair.settle(rep, 1, Outcome.values()[random.nextInt(4)]);
      case 9 -> chair.nothingNew();
      case 10 -> chair.markNote();
      case 11 -> chair.note(rep, text);
      case 12 -> chair.awayOrPresent(rep);
      case 13 -> chair.later(rep);
      case 14 -> chair.undo();
      default -> chair.rate(random.nextInt(11));
    };
  }

  private static Event.Opened opened() {
    var sample = Kinds.opened(Kinds.DATE, 1).opening();
    var order = TEAM.reps().stream().map(Rep::id).toList();
    Instant at = Kinds.AT;
    return new Event.Opened(
        at,
        new Opening(
            TEAM,
            sample.date(),
            sample.week(),
            TEAM.openItems(),
            sample.inForce(),
            order,
            sample.seed(),
            1,
            List.of(),
            Map.of()));
  }
}
