package scrumline.terminal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scrumline.team.Columns;

/// A terminal for tests: bytes in, a grid of cells out. It knows what the program may send and
/// nothing else; whatever it does not know is kept in `unknown`.
public final class VirtualScreen {
  private static final Pattern SEQUENCE =
      Pattern.compile(
          "\u001b\\[(?<parameters>[0-?]*)(?<last>[ -/]*[@-~])"
              + "|\u001b\\](?<command>[0-9]*);(?<text>[^\u0007\u001b]*)\u0007");
  private static final String OTHER_HALF = "";

  public final List<String> unknown = new ArrayList<>();
  public final List<String> titles = new ArrayList<>();
  public final List<String> copied = new ArrayList<>();

  /// Private modes that are on, such as 1049.
  public final TreeSet<String> modes = new TreeSet<>();

  private final boolean clusters;
  private final String[][] cells;
  private final String[][] looks;
  private String look = "0";
  private String rest = "";
  private int column;
  private int row;

  public VirtualScreen(int columns, int rows) {
    this(columns, rows, true);
  }

  /// Terminals differ in what they take for one character: whole `clusters`, or each code point.
  public VirtualScreen(int columns, int rows, boolean clusters) {
    this.clusters = clusters;
    this.cells = new String[rows][columns];
    this.looks = new String[rows][columns];
    modes.add("25");
    modes.add("7");
    clear();
  }

  public VirtualScreen feed(byte[] bytes) {
    return feed(new String(bytes, StandardCharsets.UTF_8));
  }

  public VirtualScreen feed(String written) {
    String all = rest + written;
    rest = "";
    var sequence = SEQUENCE.matcher(all);
    for (int at = 0; at < all.length(); ) {
      if (all.charAt(at) == '\u001b') {
        if (!sequence.region(at, all.length()).lookingAt()) {
          rest = all.substring(at);
          break;
        }
        obey(sequence.group(), sequence);
        at = sequence.end();
      } else {
        int next = clusters ? next(all, at) : all.offsetByCodePoints(at, 1);
        put(all.substring(at, next));
        at = next;
      }
    }
    return this;
  }

  /// Where the next cluster begins: none reaches over a sequence.
  private static int next(String all, int at) {
    int end = all.indexOf('\u001b', at);
    return at + Columns.next(all.substring(at, end < 0 ? all.length() : end), 0);
  }

  /// What a person sees, rows without the spaces at their ends.
  public String text() {
    return IntStream.range(0, cells.length).mapToObj(this::row).collect(Collectors.joining("\n"));
  }

  public String row(int index) {
    return String.join("", cells[index]).stripTrailing();
  }

  /// The character that begins in a cell; nothing in the other half of a wide one.
  public String cell(int atColumn, int atRow) {
    return cells[atRow][atColumn];
  }

  /// The SGR parameters of a cell.
  public String look(int atColumn, int atRow) {
    return looks[atRow][atColumn];
  }

  /// What came after the last whole sequence.
  public String rest() {
    return rest;
  }

  private void obey(String whole, java.util.regex.Matcher sequence) {
    if (sequence.group("command") != null) {
      operate(whole, sequence.group("command"), sequence.group("text"));
      return;
    }
    String parameters = sequence.group("parameters");
    switch (sequence.group("last")) {
      case "H" -> {
        var numbers = parameters.split(";");
        row = Math.clamp(Integer.parseInt(numbers[0]) - 1, 0, cells.length - 1);
        column = Math.clamp(Integer.parseInt(numbers[1]) - 1, 0, cells[0].length - 1);
      }
      case "C" -> column += parameters.isEmpty() ? 1 : Integer.parseInt(parameters);
      case "m" -> look = Typed.look(look, parameters);
      case "h", "l" -> mode(whole, parameters, whole.endsWith("h"));
      case "J" -> {
        unknown(whole, parameters.equals("2"));
        clear();
      }
      case "t" -> unknown(whole, parameters.equals("22;2") || parameters.equals("23;2"));
      default -> unknown(whole, false);
    }
  }

  private void mode(String whole, String parameters, boolean on) {
    unknown(whole, parameters.startsWith("?"));
    String number = parameters.substring(1);
    boolean changed = on ? modes.add(number) : modes.remove(number);
    if (changed && number.equals("1049")) {
      clear();
    }
  }

  private void operate(String whole, String command, String text) {
    switch (command) {
      case "2" -> titles.add(text);
      case "52" -> copied.add(text);
      default -> unknown(whole, false);
    }
  }

  private void put(String character) {
    if (character.codePoints().anyMatch(Character::isISOControl)) {
      control(character);
      return;
    }
    int wide = Columns.width(character);
    if (wide == 0) {
      cells[row][Math.max(0, column - 1)] += character;
      return;
    }
    if (column + wide > cells[0].length) {
      column = cells[0].length - wide;
    }
    for (int at = column; at < column + wide; at++) {
      halve(at);
      cells[row][at] = at == column ? character : OTHER_HALF;
      looks[row][at] = look;
    }
    column += wide;
  }

  /// Writing into one half of a wide character takes away the other.
  private void halve(int at) {
    boolean isRight = cells[row][at].equals(OTHER_HALF) && at > 0;
    boolean isLeft = at + 1 < cells[0].length && cells[row][at + 1].equals(OTHER_HALF);
    if (isRight) {
      cells[row][at - 1] = " ";
    }
    if (isLeft) {
      cells[row][at + 1] = " ";
    }
  }

  private void control(String character) {
    unknown(character, List.of("\r", "\n", "\r\n").contains(character));
    column = character.startsWith("\r") ? 0 : column;
    row = character.endsWith("\n") ? Math.min(row + 1, cells.length - 1) : row;
  }

  private void unknown(String what, boolean known) {
    if (!known) {
      unknown.add(Typed.seen(what));
    }
  }

  private void clear() {
    for (int at = 0; at < cells.length; at++) {
      Arrays.fill(cells[at], " ");
      Arrays.fill(looks[at], look);
    }
  }
}
