package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed leaves no event; what ran until then counts all the same, because it
/// gives a sign of life every second.
class LastSignStoryTest {
  private static final String QUESTION = "Continue the scrum of 09:00, at Sam, 7 of 8?";

  @TempDir Path temp;

  /// 55 seconds into Sam's turn of 1:15, of which the journal says nothing.
  private void killedWhileSamTalked() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).saved().seconds(55).signs().sees("0:20 left of 1:15").crash();
    }
  }

  @Test
  void talk_after_the_last_key_counts_until_the_last_sign_of_life() throws IOException {
    killedWhileSamTalked();
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.sees(QUESTION, "13:20 left").seconds(30).signs().sees("13:20 left");
    }
    try (var room = Start.in(temp).at("2026-11-23T17:30:00Z").open()) {
      room.sees("13:20 left").enter().saved().sees("SAM WHITAKER", "0:20 left of 1:15");
      room.seconds(5).sees("0:15 left of 1:15");
      var seen = Instant.parse("2026-11-23T17:01:40Z");
      assertEquals(
          Duration.between(seen, Start.in(temp).at("2026-11-23T17:30:00Z").at()),
          room.scrum().talk().gaps());
    }
  }

  @Test
  void talk_until_the_last_sign_of_life_counts_also_if_a_new_scrum_closes_the_old_one()
      throws IOException {
    killedWhileSamTalked();
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.sees(QUESTION).press("n").hears(Message.Begun.class).sees("Good to see you.");
    }
    var closed = Start.in(temp).archive().latest().orElseThrow().scrum().orElseThrow();
    assertEquals(Duration.ofSeconds(100), closed.talk().talked(closed.lastAt()));
  }

  @Test
  void a_scrum_left_on_purpose_ended_then_despite_later_signs_of_life() throws IOException {
    try (var room = Start.in(temp).open()) {
      Story.toSam(room).seconds(10).press("q").sees("Leave now?").enter().saved();
      room.later(Duration.ofSeconds(40)).signs();
      assertEquals(0, room.end());
    }
    try (var room = Start.in(temp).at("2026-11-23T17:20:00Z").open()) {
      room.sees("14:05 left").enter().saved().sees("1:05 left of 1:15");
    }
  }

  @Test
  void a_sign_of_life_before_the_last_key_or_in_the_future_is_ignored() throws IOException {
    for (String sign : List.of("2026-11-23T17:00:30Z", "2026-11-23T17:20:01Z")) {
      var logs = temp.resolve(sign.substring(17, 19));
      try (var room = Start.in(logs).open()) {
        Story.toSam(room).seconds(10).press("a").saved().seconds(30).signs().crash();
      }
      var lock = Start.in(logs).archive().folder().resolve(".lock");
      Files.setLastModifiedTime(lock, FileTime.from(Instant.parse(sign)));
      try (var room = Start.in(logs).at("2026-11-23T17:20:00Z").open()) {
        room.sees("14:05 left").enter().saved().sees("1:05 left of 1:15");
      }
    }
  }

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
