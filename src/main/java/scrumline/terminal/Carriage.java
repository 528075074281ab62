package scrumline.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Where the terminal writes next and in which look, and where it should. A move or a look costs
/// bytes only when something is written there, and no more than it must.
final class Carriage {
  /// SGR parameters that set everything anew. Where it `isBare`, a space cannot be told from any
  /// other one; where it `isColour`, they set the colour of the pen and nothing else.
  record Ribbon(String sgr, boolean isBare, boolean isColour) {
    private static final String ANEW = "0;";
    private static final Pattern COLOUR =
        Pattern.compile("0(;38;2;\\d+;\\d+;\\d+|;38;5;\\d+|;[39]\\d)?");

    static final Ribbon NONE = of("0", true);
    private static final Ribbon UNKNOWN = of("", false);

    static Ribbon of(String sgr, boolean isBare) {
      return new Ribbon(sgr, isBare, COLOUR.matcher(sgr).matches());
    }

    /// The nearest ribbon for a space that nobody sees.
    private Ribbon forNothing() {
      return isBare ? this : NONE;
    }

    /// What has to be said after `before`: one colour takes the place of another.
    private String after(Ribbon before) {
      boolean dyes = before.isColour && isColour && sgr.startsWith(ANEW);
      return dyes ? sgr.substring(ANEW.length()) : sgr;
    }
  }

  private static final String CSI = "\u001b[";

  private final ByteArrayOutputStream to;
  private int column;
  private int row;
  private Ribbon ribbon = Ribbon.UNKNOWN;
  private int wantedColumn;
  private int wantedRow;
  private Ribbon wanted = Ribbon.NONE;

  Carriage(ByteArrayOutputStream to) {
    this.to = to;
    lost();
  }

  /// Whatever the terminal did meanwhile, nothing is taken for granted any more.
  void lost() {
    lostPlace();
    ribbon = Ribbon.UNKNOWN;
  }

  /// Only the place is uncertain: terminals differ in how far some characters go.
  void lostPlace() {
    column = Integer.MAX_VALUE;
  }

  void place(int atColumn, int atRow) {
    wantedColumn = atColumn;
    wantedRow = atRow;
  }

  /// Back by so many cells.
  void back(int cells) {
    wantedColumn -= cells;
  }

  void take(Ribbon other) {
    wanted = other;
  }

  /// Text that takes so many cells, at the place and with the ribbon that are wanted.
  void write(String text, int cells) {
    move();
    dress(text.equals(" ") && wanted.isBare ? ribbon.forNothing() : wanted);
    if (text.length() == 1 && text.charAt(0) < 0x7F) {
      to.write(text.charAt(0));
    } else {
      raw(text);
    }
    column += cells;
    wantedColumn = column;
  }

  /// Uses a ribbon at once.
  void dress(Ribbon next) {
    if (!next.sgr.equals(ribbon.sgr)) {
      raw(CSI + next.after(ribbon) + "m");
      ribbon = next;
    }
  }

  private void move() {
    int right = wantedColumn - column;
    if (row != wantedRow || right < 0) {
      raw(CSI + (wantedRow + 1) + ";" + (wantedColumn + 1) + "H");
    } else if (right > 0) {
      raw(right == 1 ? CSI + "C" : CSI + right + "C");
    }
    column = wantedColumn;
    row = wantedRow;
  }

  private void raw(String text) {
    to.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
