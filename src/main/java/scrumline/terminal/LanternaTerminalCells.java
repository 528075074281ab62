package scrumline.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import scrumline.screen.text.Ink;
import scrumline.team.Columns;
import scrumline.terminal.Carriage.Ribbon;

/// The cells of Lanterna's screen, each made once: one for every character in every ink.
final class LanternaTerminalCells {
  private static final int MOST = 4_096;

  private final Cell[][] ascii = new Cell[Ink.values().length][0x7F];
  private final Map<String, Cell>[] others = maps(Ink.values().length);
  private final Look[] looks = new Look[Ink.values().length];
  private final Cell blank;

  LanternaTerminalCells(Colours colours) {
    for (var ink : Ink.values()) {
      looks[ink.ordinal()] = new Look(Ribbon.of(colours.sgr(ink), colours.isBare(ink)));
    }
    blank = new Cell(" ", looks[Ink.PLAIN.ordinal()], true);
  }

  /// A cell that stays as the window was cleared.
  Cell blank() {
    return blank;
  }

  boolean isBare(Ink ink) {
    return looks[ink.ordinal()].ribbon.isBare();
  }

  Cell of(Ink ink, char plain) {
    var row = ascii[ink.ordinal()];
    if (row[plain] == null) {
      row[plain] = new Cell(Character.toString(plain), looks[ink.ordinal()], false);
    }
    return row[plain];
  }

  Cell of(Ink ink, String cluster) {
    if (cluster.length() == 1 && cluster.charAt(0) >= ' ' && cluster.charAt(0) < 0x7F) {
      return of(ink, cluster.charAt(0));
    }
    var known = others[ink.ordinal()];
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(cluster, one -> new Cell(one, looks[ink.ordinal()], false));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<String, Cell>[] maps(int count) {
    var maps = new Map[count];
    for (int at = 0; at < count; at++) {
      maps[at] = new HashMap<String, Cell>();
    }
    return maps;
  }

  /// What Lanterna takes for a foreground colour: all that SGR can say, set anew.
  static final class Look implements TextColor {
    private static final long serialVersionUID = 1;

    private final transient Ribbon ribbon;

    private Look(Ribbon ribbon) {
      this.ribbon = ribbon;
    }

    Ribbon ribbon() {
      return ribbon;
    }

    @Override
    public byte[] getForegroundSGRSequence() {
      return ribbon.sgr().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] getBackgroundSGRSequence() {
      return ribbon.sgr().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int getRed() {
      return 0;
    }

    @Override
    public int getGreen() {
      return 0;
    }

    @Override
    public int getBlue() {
      return 0;
    }

    @Override
    @Deprecated
    public Color toColor() {
      throw new UnsupportedOperationException("only a terminal knows");
    }
  }

  /// One cluster in one look. Lanterna's own cell holds any cluster, too, but it has its own idea
  /// of which are wide, and copies a set of attributes at every look at one.
  static final class Cell extends TextCharacter {
    private static final long serialVersionUID = 1;
    private static final EnumSet<SGR> NONE = EnumSet.noneOf(SGR.class);

    private final String cluster;
    private final boolean wide;
    private final boolean blank;
    private final boolean untouched;

    @SuppressWarnings("deprecation")
    private Cell(String cluster, Look look, boolean untouched) {
      super(' ', look, TextColor.ANSI.DEFAULT, NONE);
      this.cluster = cluster;
      this.wide = Columns.width(cluster) == 2;
      this.untouched = untouched;
      this.blank = cluster.equals(" ") && look.ribbon.isBare();
    }

    @Override
    public String getCharacterString() {
      return cluster;
    }

    @Override
    public boolean is(char other) {
      return cluster.length() == 1 && cluster.charAt(0) == other;
    }

    @Override
    public boolean isDoubleWidth() {
      return wide;
    }

    @Override
    public EnumSet<SGR> getModifiers() {
      return NONE;
    }

    /// The other half of a wide cell.
    @Override
    public TextCharacter withCharacter(char other) {
      return is(other) ? this : new Cell(Character.toString(other), look(), false);
    }

    /// Equal cells look the same. Lanterna's own default is what it leaves out after clearing.
    @Override
    public boolean equals(Object other) {
      return this == other
          || untouched && other == Screen.DEFAULT_CHARACTER
          || other instanceof Cell cell
              && (blank && cell.blank || cluster.equals(cell.cluster) && look() == cell.look());
    }

    @Override
    public int hashCode() {
      return cluster.hashCode();
    }

    private Look look() {
      return (Look) getForegroundColor();
    }
  }
}
