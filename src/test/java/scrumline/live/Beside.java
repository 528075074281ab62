package scrumline.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import scrumline.journal.Archive;
import scrumline.numbers.forecast.Forecast;
import scrumline.screen.text.Block;
import scrumline.screen.text.Size;
import scrumline.team.Audience;
import scrumline.terminal.Input;
import scrumline.terminal.Typed;

/// A follower beside a room, as stories tell it: it looks when it is told to, at the room's clock.
final class Beside {
  private final ScriptedTerminal window = new ScriptedTerminal();
  private final Inbox inbox = new Inbox();
  private final Room room;
  private final FollowedLog log;
  private final Follower follower;
  private final Window looking;

  private Beside(Room room, Archive archive, Audience view) throws IOException {
    this.room = room;
    var lookout =
        Lookout.of(List.of(archive)).orElseThrow(() -> new AssertionError("none is open"));
    var forecasts = new ForecastCache(Forecast::of, inbox::add);
    this.log = new FollowedLog(lookout, room.clock()::now);
    this.follower = new Follower(log, room.clock()::now);
    this.looking = new Window(window, follower, forecasts, view);
    look();
  }

  static Beside follow(Room room, Start start) throws IOException {
    return new Beside(room, start.archive(), start.view());
  }

  /// One look at the journal, as many a second.
  Beside look() {
    log.look();
    return take(new Message.Woke());
  }

  Beside take(Message message) {
    looking.take(message);
    looking.draw();
    return this;
  }

  Beside press(String... keys) {
    for (String key : keys) {
      take(new Message.Came(new Input.Pressed(Typed.named(key))));
    }
    return this;
  }

  Beside type(String text) {
    text.chars().forEach(letter -> press(Character.toString(letter)));
    return this;
  }

  Beside later(Duration time) {
    room.later(time);
    return look();
  }

  Beside resize(Size size) {
    window.resize(size.columns(), size.rows());
    return take(new Message.Came(new Input.Resized()));
  }

  /// Forecasts that have arrived meanwhile.
  Beside heard() {
    inbox.drain(this::take);
    return this;
  }

  Block frame() {
    return window.frame();
  }

  Window looking() {
    return looking;
  }

  Follower follower() {
    return follower;
  }

  String screen() {
    return window.text();
  }

  Beside sees(String... words) {
    window.sees(words);
    return this;
  }
}
