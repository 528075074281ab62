package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class SignOfLifeTest {
  @Test
  void it_beats_again_and_again() throws InterruptedException {
    var beats = new CountDownLatch(2);
    try (var _ = SignOfLife.everySecond(beats::countDown)) {
      assertTrue(beats.await(20, TimeUnit.SECONDS));
    }
  }

  /// Or this test would never come to its end.
  @Test
  void a_sign_that_the_disk_never_answers_keeps_nobody_from_closing() throws InterruptedException {
    var asked = new CountDownLatch(1);
    var answers = new CountDownLatch(1);
    try (var _ = SignOfLife.everySecond(() -> never(asked, answers))) {
      assertTrue(asked.await(20, TimeUnit.SECONDS));
    }
    answers.countDown();
  }

  private static void never(CountDownLatch asked, CountDownLatch answers) {
    asked.countDown();
    boolean answered = false;
    while (!answered) {
      try {
        answers.await();
        answered = true;
      } catch (InterruptedException deaf) {
        // A disk does not listen.
      }
    }
  }
}
