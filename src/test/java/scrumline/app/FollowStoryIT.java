package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import scrumline.terminal.Pty;

/// The built program in two real terminals: one runs the scrum, the other follows it.
@Execution(CONCURRENT)
final class FollowStoryIT {
  @TempDir Path home;

  @Test
  void the_second_screen_shows_the_same_blanks_with_it_and_ends_with_it() {
    try (var demo = Demo.start(home, "demo --logs logs --view manager")) {
      demo.sees("Good to see you.", "PRIVATE");
      try (var follow = Demo.start(home, "follow --logs logs")) {
        follow.sees("Waiting for a scrum to begin.");
        demo.send(Demo.RIGHT).sees("OPENING").send("/sam\r").sees("SAM WHITAKER");
        follow.sees("SAM WHITAKER", "SHARED").send("c").sees("This window only follows.");
        demo.send("rpricing approval by wed\r").sees("✓ R  Dana: pricing approval");
        follow.sees("✓ R  Dana: pricing approval");
        demo.send("b");
        follow.pty().waitFor("blank", () -> follow.screen().text().isBlank());
        demo.send("x").sees("SAM WHITAKER");
        follow.sees("SAM WHITAKER").resize(80, 24).sees("SAM WHITAKER");
        demo.send("/wrap\r").sees("WE AGREED").send("9\r").sees("CLOSED");
        follow.sees("CLOSED");
        follow.pty().waitFor("The scrum is over; its log is complete.");
        follow.ended(0);
      }
      demo.send("q\r").ended(0);
    }
  }

  @Test
  void a_window_that_is_killed_leaves_a_scrum_that_waits_and_goes_on() {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER");
      try (var follow = Demo.start(home, "follow --logs logs")) {
        follow.sees("SAM WHITAKER");
        Pty.signal("KILL", demo.jvm());
        follow.sees("The scrum was left. It can be continued");
        try (var again = Demo.start(home, "demo --logs logs")) {
          again.sees("Enter").send("\r").sees("SAM WHITAKER").send(Demo.RIGHT).sees("GRACE LIU");
          follow.sees("GRACE LIU").send("q").ended(0);
        }
      }
    }
  }

  @Test
  void a_second_run_on_the_same_team_follows_the_first_after_enter() {
    try (var demo = Demo.start(home, "demo --logs logs")) {
      demo.toSam().sees("SAM WHITAKER");
      try (var second = Demo.start(home, "demo --logs logs")) {
        second.sees("is open in another window", "looks on").send("\r").sees("SAM WHITAKER");
        demo.send(Demo.RIGHT).sees("GRACE");
        second.sees("GRACE LIU").send("q").ended(0);
      }
      demo.send("q\r").ended(0);
    }
  }

  @Test
  void follow_says_so_if_no_scrum_is_running() throws IOException {
    var ran = Image.built().run(Demo.home(home), "follow");
    assertEquals(1, ran.status());
    assertEquals("scrumline: no scrum is running; start one with: scrumline run TEAM\n", ran.err());
    assertEquals("", ran.out());
  }
}
