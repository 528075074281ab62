package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.journal.line.Header;
import scrumline.numbers.forecast.Forecast;
import scrumline.screen.RandomHands;
import scrumline.terminal.Input;

/// Once its window is shown, the thread that draws never asks the disk, whatever is pressed and
/// whatever becomes of the log.
final class PaintingLawTest {
  private static final int HANDS = 6;
  private static final int KEYS = 60;

  @TempDir Path temp;
  private final StubbornDisk disk = new StubbornDisk();
  private final DiskOfOthers others = new DiskOfOthers(disk);

  @Test
  void random_keys_on_a_disk_in_any_mood_ask_nothing_of_it_while_drawing() throws IOException {
    for (int seed = 0; seed < HANDS; seed++) {
      var start = start("team" + seed);
      Files.createDirectories(start.here());
      var hands = new RandomHands(seed);
      try (var room = open(start)) {
        for (int key = 0; key < KEYS && !room.running().isOver(); key++) {
          disk.full(hands.below(6) == 0);
          hands.keys().forEach(one -> room.take(new Message.Came(new Input.Pressed(one))));
          room.seconds(hands.below(20)).heardSoFar();
        }
        others.shown(false);
        disk.full(false);
      }
    }
  }

  @Test
  void a_first_event_waits_neither_for_the_disk_nor_for_the_check_sum_of_the_team_file()
      throws IOException {
    try (var room = open(start("team"))) {
      room.press("→").sees("OPENING").saved();
      others.shown(false);
    }
  }

  @Test
  void a_scrum_whose_log_lies_in_another_folder_goes_on_without_the_disk_while_drawing()
      throws IOException {
    var start = start("team");
    var home = start.archive().folder();
    try (var room = open(start)) {
      Story.toSam(room).press("c").type("call back").enter().saved();
      disk.close(home);
      Files.delete(room.logbook().place());
      room.press("→").saved().press("←").saved();
      assertTrue(room.logbook().place().startsWith(start.logs().resolve("refuge")));
      others.shown(false);
    }
    try (var room = open(start.at("2026-11-23T17:20:00Z"))) {
      room.enter().saved().sees("✓ C  Sam: call back");
      others.shown(false);
    }
    disk.close(Path.of("nowhere"));
    try (var room = open(start.at("2026-11-23T17:40:00Z"))) {
      room.enter().saved().sees("✓ C  Sam: call back");
      others.shown(false);
    }
  }

  private Start start(String team) {
    return Start.in(temp.resolve(team)).with(others.disk());
  }

  private Room open(Start start) throws IOException {
    var begins = start.scrum();
    var scrum =
        new NewScrum(begins.team(), begins.date(), others.header(begins.header()), false)
            .reviewing(begins.week());
    var room = new Room(start, start.archive(), scrum, Forecast::of);
    others.shown(true);
    return room;
  }

  /// A disk that one thread must not ask: the one that draws, from the first frame on.
  private static final class DiskOfOthers {
    private final Thread drawing = Thread.currentThread();
    private final Disk guarded;
    private volatile boolean isShown;

    DiskOfOthers(Disk disk) {
      this.guarded = guarded(Disk.class, disk);
    }

    Disk disk() {
      return guarded;
    }

    /// From here on the window is shown, or not any more.
    void shown(boolean now) {
      isShown = now;
    }

    /// What takes as long as a slow disk is for others, too.
    Supplier<Header> header(Supplier<Header> header) {
      return () -> {
        check("header");
        return header.get();
      };
    }

    private void check(String asked) {
      if (isShown && Thread.currentThread() == drawing) {
        throw new AssertionError("the thread that draws asks the disk: " + asked);
      }
    }

    private <T> T guarded(Class<T> kind, T inner) {
      return kind.cast(
          Proxy.newProxyInstance(
              kind.getClassLoader(),
              new Class<?>[] {kind},
              (_, method, arguments) -> {
                check(method.getName());
                try {
                  var answer = method.invoke(inner, arguments);
                  return answer instanceof Disk.Out out ? guarded(Disk.Out.class, out) : answer;
                } catch (InvocationTargetException thrown) {
                  throw thrown.getCause();
                }
              }));
    }
  }
}
