package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Rep;

class ProposedBoxesTest {
  @Test
  void boxes_are_equal_without_facts_and_the_first_reps_get_the_rest() {
    var boxes = ProposedBoxes.of(Morning.lobby().scrum(), _ -> 0);
    assertEquals(List.of(75L, 75L, 75L, 75L, 75L, 75L, 75L, 75L), seconds(boxes.values()));
    var seven = Morning.lobby().make(chair -> chair.awayOrPresent("r01")).scrum();
    var shared = ProposedBoxes.of(seven, _ -> 0);
    assertEquals(List.of(90L, 90L, 90L, 90L, 90L, 75L, 75L), seconds(shared.values()));
  }

  @Test
  void a_rep_with_more_facts_gets_more_time() {
    var boxes = ProposedBoxes.of(Morning.lobby().scrum(), rep -> rep.equals("r07") ? 6 : 0);
    assertEquals(Duration.ofSeconds(135), boxes.get("r07"));
    assertEquals(Duration.ofSeconds(75), boxes.get("r01"));
    assertEquals(Duration.ofSeconds(60), boxes.get("r08"));
  }

  @Test
  void boxes_add_up_and_are_never_below_the_floor_unless_there_is_too_little() {
    var random = new SplittableRandom(3);
    for (int round = 0; round < 300; round++) {
      int people = 1 + random.nextInt(8);
      List<Rep> reps = Samples.northlineWest().reps().subList(0, people);
      var scrum = Morning.of(Teams.ofReps(reps)).scrum();
      var whole = ProposedBoxes.whole(scrum);
      long seed = random.nextLong();
      var boxes =
          ProposedBoxes.of(scrum, rep -> new SplittableRandom(seed ^ rep.hashCode()).nextInt(9));
      assertEquals(scrum.queue().present(), List.copyOf(boxes.keySet()));
      assertEquals(whole, boxes.values().stream().reduce(Duration.ZERO, Duration::plus));
      assertTrue(seconds(boxes.values()).stream().allMatch(box -> box >= 45 && box % 15 == 0));
    }
  }

  @Test
  void sixteen_reps_share_the_available_time() {
    var scrum = Morning.of(Teams.ofSixteen()).scrum();
    var boxes = ProposedBoxes.of(scrum, _ -> 1);
    assertEquals(600, seconds(boxes.values()).stream().mapToLong(box -> box).sum());
    assertTrue(seconds(boxes.values()).stream().allMatch(box -> box == 30 || box == 45));
  }

  @Test
  void no_box_is_proposed_if_every_rep_is_away() {
    var morning = Morning.of(Teams.ofReps(Samples.northlineWest().reps().subList(0, 1)));
    morning.make(chair -> chair.awayOrPresent("r01"));
    assertTrue(ProposedBoxes.of(morning.scrum(), _ -> 1).isEmpty());
  }

  private static List<Long> seconds(Iterable<Duration> boxes) {
    var seconds = new ArrayList<Long>();
    boxes.forEach(box -> seconds.add(box.toSeconds()));
    return seconds;
  }
}
