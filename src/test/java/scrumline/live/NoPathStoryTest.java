package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.files.Reason;
import scrumline.journal.OddLogs;
import scrumline.journal.Stored;
import scrumline.numbers.forecast.Forecast;
import scrumline.team.Audience;
import scrumline.terminal.Input;
import scrumline.terminal.Typed;

/// Home, logs and team file lie below a folder whose name nobody else may read. [ScriptedTerminal]
/// looks for it in every frame of every story; these show all that could tell where something lies.
@Timeout(120)
final class NoPathStoryTest {
  @TempDir Path temp;
  private final StubbornDisk disk = new StubbornDisk();
  private Path home;

  @BeforeEach
  void home() throws IOException {
    home = Files.createDirectory(temp.resolve(ScriptedTerminal.SECRET));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void every_page_of_a_scrum_beside_a_namesake_shows_no_path(Audience view) throws IOException {
    var file = ShopFile.in(home, "shop.json");
    try (var room = file.open(0)) {
      Story.jump(room.press("→"), "alex").press("c").type("visit the plant").enter().saved();
      Story.close(room);
    }
    var other = file.copiedTo("other.json");
    other.says("\"alex\"", "\"zoe\"");
    other.says("\"bea\"", "\"yan\"");
    try (var room = other.with(view).open(0)) {
      room.sees("Another team called Corner Shop (shop.json) has its own log.");
      Files.createDirectories(other.logs().resolve("here"));
      for (int slot = 0; slot < 6; slot++) {
        everyPage(room.press("→"));
      }
      Story.jump(room, "wrap").enter().sees("CLOSED");
      room.press("e").hears(Message.Wrote.class).sees("Wrote scrum-2026-11-23.md in the folder");
      everyPage(room).press("e").hears(Message.Wrote.class).saved().leave();
    }
  }

  private static Room everyPage(Room room) {
    for (String page : new String[] {"?", "d", "t", "w", "r", "k", "c", "n", ":", "/", "!"}) {
      room.press(page, "Esc");
    }
    return room;
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void a_disk_that_refuses_in_its_own_words_brings_none_of_them_onto_a_window(Audience view)
      throws IOException {
    disk.says("cannot take " + home + "/file");
    try (var room = refused(view)) {
      room.sees("NOT SAVED: 1 item only in memory", "the disk refuses");
      room.press("!").sees("Not saved: the disk refuses.");
      room.press("r").hears(Message.Tried.class);
      room.sees("Tried again at 09:00:45: still, the disk refuses.");
      disk.close(home(view).here());
      room.press("e").hears(Message.Tried.class).sees("in the folder that you started in: ");
      everyPage(room.press("Esc")).press("q");
      assertTrue(told(room).contains(home.toString()), "it is told when the window is gone");
      disk.full(false);
      room.press("Esc", "!", "r").hears(Message.Tried.class).saved();
      assertEquals(Optional.empty(), room.logbook().refusal());
    }
  }

  private static String told(Room room) {
    return Reason.of(room.logbook().refusal().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void a_log_that_moved_is_followed_resumed_and_played_without_its_place(Audience view)
      throws IOException {
    var start = home(view);
    Files.createDirectories(start.here());
    try (var room = refused(view)) {
      var beside = Beside.follow(room, start);
      disk.full(false);
      disk.closeJournals(start.archive().folder());
      room.press("!", "e").hears(Message.Tried.class);
      room.sees("The log goes on in another folder: scrumline info tells where.", "✓ C  Sam");
      assertEquals(start.here(), room.logbook().place().getParent());
      everyPage(room).press("→").saved();
      beside.look().sees("GRACE LIU").press("c", "!", "?", "Esc");
      room.crash();
      beside.later(Pulse.BETWEEN_LOOKS).sees("The scrum was left.");
    }
    disk.closeJournals(Path.of("nowhere"));
    try (var room = start.at("2026-11-23T17:20:00Z").open()) {
      room.sees("1 agreement is in its log").press("?", "Esc").enter();
      everyPage(room).saved();
      Story.jump(room, "wrap").enter().sees("CLOSED").saved();
      room.leave();
    }
    played(start.archive().latest().orElseThrow(), view);
    try (var room = start.daysLater(7).open()) {
      everyPage(room.sees("HERE TODAY"));
    }
  }

  private static void played(Stored log, Audience view) {
    var window = new ScriptedTerminal();
    var playback = Playback.of(Film.of(log), Optional.empty(), 1);
    var stage = new Replayer(log.events().getLast()::at, playback, LogInPart.standing(log));
    var looking = new Window(window, stage, new ForecastCache(Forecast::of, _ -> {}), view);
    looking.draw();
    for (int seq = 0; seq < log.events().size(); seq++) {
      looking.take(new Message.Came(new Input.Pressed(Typed.named("→"))));
      looking.draw();
    }
    window.sees("Nothing more");
  }

  @ParameterizedTest
  @EnumSource(OddLogs.class)
  void a_private_lobby_beside_any_odd_log_shows_no_path(OddLogs odd) throws IOException {
    var start = home(Audience.MANAGER);
    odd.in(start.archive().folder());
    try (var room = start.daysLater(7).open()) {
      everyPage(room.sees("HERE TODAY", "! ")).press("→").saved();
    }
  }

  private Start home(Audience view) {
    return Start.in(home).with(view).with(disk);
  }

  /// Sam's turn with one commitment that the disk does not take.
  private Room refused(Audience view) throws IOException {
    var room = home(view).open();
    Story.toSam(room).saved();
    disk.full(true);
    return room.press("c").type("call back").enter().refused();
  }
}
