package scrumline.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import scrumline.screen.text.Size;
import scrumline.team.Columns;
import scrumline.terminal.Carriage.Ribbon;

/// Writes what Lanterna's screen wants to be on the window. Everything of one frame is kept until
/// `send`, so that it reaches the terminal as one piece. It asks the terminal nothing, reads
/// nothing, starts no process and knows no shutdown hook: all these are done elsewhere.
final class LanternaTerminalStream extends ANSITerminal {
  private static final String CSI = "\u001b[";

  /// The title that was there is put aside, once: terminals keep a pile of them.
  private static final String TITLE_ASIDE = "\u001b[22;2t";

  /// The new title is never a name from the data. No text wraps, so that one which a terminal shows
  /// wider than expected cannot move the rows.
  private static final String ENTER =
      "\u001b]2;scrumline\u0007\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[?2004h";

  private static final String LEAVE =
      "\u001b[?2004l\u001b[?7h\u001b[0m\u001b[?25h\u001b[?1049l\u001b[23;2t";
  private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1006h";
  private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1000l";

  /// From here to the other the terminal shows what it had, where it knows how.
  private static final String FRAME = "\u001b[?2026h";

  private static final String FRAME_END = "\u001b[?2026l";

  private final ByteArrayOutputStream kept;
  private final OutputStream to;
  private final boolean mouse;
  private final Carriage carriage;
  private TerminalSize size;
  private int frameBegan;

  /// Whether the window is this program's: after all that was kept, and after all that was sent.
  private boolean ours;

  private boolean oursByNow;

  LanternaTerminalStream(OutputStream to, Size size, boolean mouse) {
    this(new ByteArrayOutputStream(16_384), to, size, mouse);
  }

  private LanternaTerminalStream(
      ByteArrayOutputStream kept, OutputStream to, Size size, boolean mouse) {
    super(InputStream.nullInputStream(), kept, StandardCharsets.UTF_8);
    this.kept = kept;
    this.to = to;
    this.mouse = mouse;
    this.carriage = new Carriage(kept);
    resize(size);
  }

  void resize(Size wanted) {
    size = new TerminalSize(wanted.columns(), wanted.rows());
  }

  void beginFrame() {
    write(FRAME);
    carriage.lost();
    frameBegan = kept.size();
  }

  /// A frame without any change is not written.
  void endFrame() {
    boolean isEmpty = kept.size() == frameBegan && frameBegan == FRAME.length();
    if (isEmpty) {
      kept.reset();
    } else {
      write(FRAME_END);
    }
  }

  /// All that was kept, in one piece.
  void send() throws IOException {
    if (kept.size() > 0) {
      kept.writeTo(to);
      kept.reset();
      oursByNow = ours;
    }
  }

  void copy(String base64) {
    write("\u001b]52;c;" + base64 + "\u0007");
  }

  /// Once more where the program was stopped without being asked, and others had the window.
  @Override
  public void enterPrivateMode() {
    write(ours ? ENTER : TITLE_ASIDE + ENTER);
    write(mouse ? MOUSE_ON : "");
    ours = true;
  }

  /// What was not sent yet is not worth sending any more.
  @Override
  public void exitPrivateMode() {
    kept.reset();
    if (oursByNow) {
      write(mouse ? FRAME_END + MOUSE_OFF + LEAVE : FRAME_END + LEAVE);
    }
    ours = false;
  }

  /// Without questions to the terminal, which may not answer.
  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return List::of;
  }

  @Override
  public void setCursorPosition(int x, int y) {
    carriage.place(x, y);
  }

  /// It is hidden as long as the program is on the window.
  @Override
  public void setCursorVisible(boolean visible) {}

  /// A look is one sequence that sets paper and pen: see `LanternaTerminalCells`.
  @Override
  public void setBackgroundColor(TextColor paper) {}

  @Override
  public void setForegroundColor(TextColor pen) {
    carriage.take(pen instanceof LanternaTerminalCells.Look look ? look.ribbon() : Ribbon.NONE);
  }

  @Override
  public void resetColorAndSGR() {
    carriage.take(Ribbon.NONE);
  }

  /// A window is cleared in the colour that is set.
  @Override
  public void clearScreen() {
    carriage.dress(Ribbon.NONE);
    write(CSI + "2J");
  }

  @Override
  public void putString(String cluster) {
    int cells = Columns.width(cluster);
    boolean mayDiffer = cells != 1 || cluster.length() > 1;
    if (mayDiffer) {
      carriage.write(" ".repeat(cells), cells);
      carriage.back(cells);
    }
    carriage.write(cluster, cells);
    if (mayDiffer) {
      carriage.lostPlace();
    }
  }

  /// Only `send` sends.
  @Override
  public void flush() {}

  private void write(String text) {
    kept.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
