package scrumline.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Size;
import scrumline.terminal.Terminal;

/// A window for stories: it keeps the last frame as text, and refuses one that does not fill it or
/// that shows where something lies.
final class ScriptedTerminal implements Terminal {
  /// A folder of this name is above all that a story about paths has on the disk.
  static final String SECRET = "secretpath";

  /// What no frame may show: nobody asked for a path. The second is above all files of all stories.
  private static final List<String> PLACES = List.of(SECRET, "junit-");

  private volatile Size size = new Size(100, 30);
  private volatile Block frame = Block.EMPTY;
  private final List<String> copied = new ArrayList<>();
  private int forgotten;
  private Runnable meanwhile = () -> {};
  private Optional<Terminal> other = Optional.empty();

  void resize(int columns, int rows) {
    size = new Size(columns, rows);
  }

  /// From now on everything is shown on another terminal, too.
  void alsoOn(Terminal second) {
    other = Optional.of(second);
  }

  /// The last frame, without the spaces at the ends of its lines.
  String text() {
    return String.join("\n", frame.toString().lines().map(String::stripTrailing).toList());
  }

  /// The first line of the last frame that has these words.
  String line(String words) {
    return text()
        .lines()
        .filter(line -> line.contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + words + "\" in\n" + text()));
  }

  void sees(String... words) {
    for (String one : words) {
      assertTrue(text().contains(one), () -> "no \"" + one + "\" in\n" + text());
    }
  }

  void seesNo(String... words) {
    for (String one : words) {
      assertFalse(text().contains(one), () -> "\"" + one + "\" in\n" + text());
    }
  }

  /// The last frame with its inks.
  Block frame() {
    return frame;
  }

  List<String> copied() {
    return List.copyOf(copied);
  }

  /// How often everything was to be painted anew.
  int forgotten() {
    return forgotten;
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void draw(Block next) {
    assertEquals(size.rows(), next.height(), () -> "rows of\n" + next);
    for (var line : next.lines()) {
      assertEquals(size.columns(), line.width(), () -> "cells of \"" + line + "\"");
      var odd = line.toString().codePoints().filter(ScriptedTerminal::isRaw).toArray();
      assertEquals(0, odd.length, () -> "raw signs in \"" + line + "\"");
    }
    String shown = next.toString();
    assertTrue(PLACES.stream().noneMatch(shown::contains), () -> "a path in\n" + shown);
    frame = next;
    other.ifPresent(one -> one.draw(next));
  }

  /// What a terminal would take for an order, or for nothing that takes a cell.
  private static boolean isRaw(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> true;
      case Character.FORMAT -> codePoint != 0x200D;
      default -> false;
    };
  }

  @Override
  public void forget() {
    forgotten++;
    other.ifPresent(Terminal::forget);
  }

  /// What happens in the world while the program is stopped.
  void whileSuspended(Runnable meanwhile) {
    this.meanwhile = meanwhile;
  }

  @Override
  public void suspend() {
    meanwhile.run();
    other.ifPresent(Terminal::suspend);
  }

  @Override
  public void copy(String text) {
    copied.add(text);
    other.ifPresent(one -> one.copy(text));
  }

  @Override
  public void close() {}
}
