package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class SignOfLifeTest {
  @Test
  void a_sign_of_life_is_given_again_and_again() throws InterruptedException {
    var beats = new CountDownLatch(2);
    try (var _ = SignOfLife.everySecond(beats::countDown)) {
      assertTrue(beats.await(20, TimeUnit.SECONDS));
    }
  }

  /// Or this test would never come to its end.
  @Test
  void a_sign_of_life_that_hangs_does_not_block_closing() throws InterruptedException {
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
