package scrumline.terminal;

import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import scrumline.screen.text.Block;
import scrumline.screen.text.Line;
import scrumline.screen.text.Size;
import scrumline.team.Columns;

/// Frames on Lanterna's screen, which writes the cells that differ from the frame before.
final class LanternaTerminalScreen {
  private final LanternaTerminalStream stream;
  private final Colours colours;
  private final LanternaTerminalCells cells;
  private final TerminalScreen screen;
  private Block painted = Block.EMPTY;
  private boolean whole = true;

  LanternaTerminalScreen(LanternaTerminalStream stream, Colours colours) {
    this.stream = stream;
    this.colours = colours;
    this.cells = new LanternaTerminalCells(colours);
    try {
      this.screen = new TerminalScreen(stream, cells.blank());
      screen.setCursorPosition(null);
      screen.startScreen();
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is sent before the first frame", e);
    }
  }

  /// The next frame is written whole, which clears the window: a flash on a call.
  void forget() {
    whole = true;
  }

  void paint(Block frame, Size size) throws IOException {
    resize(size);
    fill(colours.signs(frame));
    stream.beginFrame();
    screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.DELTA);
    stream.endFrame();
    whole = false;
  }

  private void resize(Size size) throws IOException {
    stream.resize(size);
    stream.getTerminalSize();
    if (screen.doResizeIfNecessary() != null) {
      painted = Block.EMPTY;
      whole = true;
    }
  }

  /// A frame that was made for another size is cut, or filled with spaces. Most rows are the same
  /// as before, and their cells are left as they are.
  private void fill(Block frame) {
    var size = screen.getTerminalSize();
    for (int row = 0; row < size.getRows(); row++) {
      var line = row < frame.height() ? frame.lines().get(row) : Line.EMPTY;
      boolean isThere = row < painted.height() && painted.lines().get(row).equals(line);
      int column = isThere ? size.getColumns() : fill(line, row, size.getColumns());
      for (; column < size.getColumns(); column++) {
        screen.setCharacter(column, row, cells.blank());
      }
    }
    painted = frame;
  }

  private int fill(Line line, int row, int columns) {
    int column = 0;
    for (var span : line.spans()) {
      String text = span.text().value();
      boolean isGap = isSpaces(text) && cells.isBare(span.ink());
      for (int at = 0; at < text.length() && column < columns; ) {
        int next = Columns.next(text, at);
        var cell = cells.of(span.ink(), text.substring(at, next));
        int wide = cell.isDoubleWidth() ? 2 : 1;
        boolean shows = !isGap && column + wide <= columns;
        screen.setCharacter(column, row, shows ? cell : cells.blank());
        column += wide;
        at = next;
      }
    }
    return column;
  }

  private static boolean isSpaces(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at == text.length();
  }
}
