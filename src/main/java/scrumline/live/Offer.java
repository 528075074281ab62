package scrumline.live;

import java.time.Instant;
import java.util.List;
import scrumline.screen.text.Key;
import scrumline.screen.text.Notice;
import scrumline.team.SafeText;
import scrumline.terminal.Input;
import scrumline.terminal.Terminal;

/// A second window for a scrum that is open in another one: it can look on, or leave.
public final class Offer implements Window {
  private static final List<Notice.Key> KEYS =
      List.of(new Notice.Key("Enter", "looks on"), new Notice.Key("q", "leaves"));

  private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

  private final Terminal terminal;
  private final SafeText title;
  private boolean over;
  private boolean accepted;
  private int exitStatus = 1;

  public Offer(Terminal terminal, SafeText team) {
    this.terminal = terminal;
    this.title = SafeText.of("The scrum of " + team + " is open in another window.");
  }

  public boolean isAccepted() {
    return accepted;
  }

  /// 1 where it was left, 130 where the program was ended from outside.
  public int exitStatus() {
    return exitStatus;
  }

  @Override
  public boolean isOver() {
    return over;
  }

  @Override
  public void take(Message message) {
    switch (message) {
      case Message.Came(Input.Pressed(var key)) -> press(key);
      case Message.Came(Input.Ended _) -> {
        exitStatus = 130;
        over = true;
      }
      case Message.Came(Input.Resized _), Message.Came(Input.Continued _) -> terminal.forget();
      case Message.Broke(var bug) -> throw new IllegalStateException(bug);
      case Message.Saved _,
          Message.SaveFailed _,
          Message.ForecastReady _,
          Message.NoForecast _,
          Message.Missed _,
          Message.Woke _ -> {}
    }
  }

  private void press(Key key) {
    accepted = key == Key.Named.ENTER;
    over = accepted || key.equals(Key.letter('q')) || key.equals(new Key.Ctrl('C'));
    if (key.equals(new Key.Ctrl('Z'))) {
      terminal.suspend();
    }
  }

  @Override
  public void draw() {
    var sentences =
        List.of("Only that one writes. This one can follow it, and changes nothing there.");
    terminal.draw(new Notice(title, sentences, KEYS).draw(terminal.size()));
  }

  /// Nothing happens here by itself.
  @Override
  public Instant wakeAt() {
    return FAR;
  }
}
