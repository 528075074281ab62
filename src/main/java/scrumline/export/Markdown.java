package scrumline.export;

import scrumline.team.SafeText;

/// Markdown as a sequence of lines. Text from outside goes through `text`, which escapes every sign
/// that could mean something in Markdown.
final class Markdown {
  private static final String PLAIN = ",?'\";%()/=-+!";
  private static final String ENDING = ".:";

  private final StringBuilder lines = new StringBuilder();

  static String text(SafeText outside) {
    String raw = outside.value();
    var escaped = new StringBuilder(raw.length() + 8);
    for (int at = 0; at < raw.length(); at++) {
      escaped.append(isSign(raw.charAt(at)) ? "\\" : "").append(raw.charAt(at));
    }
    return escaped.toString();
  }

  private static boolean isSign(char letter) {
    return letter > ' ' && letter < 127 && !Character.isLetterOrDigit(letter);
  }

  static String text(String outside) {
    return text(SafeText.of(outside));
  }

  /// Text from outside in the middle of a line: signs that mean something at its start alone, or
  /// nothing at all, stay as they are, so that a sentence can be read in the source, too.
  static String inLine(SafeText outside) {
    String raw = outside.value();
    var escaped = new StringBuilder(raw.length() + 8);
    for (int at = 0; at < raw.length(); at++) {
      boolean ends = at + 1 == raw.length() || raw.charAt(at + 1) == ' ';
      char sign = raw.charAt(at);
      boolean isPlain = PLAIN.indexOf(sign) >= 0 || (ends && ENDING.indexOf(sign) >= 0);
      escaped.append(isSign(sign) && !isPlain ? "\\" : "").append(sign);
    }
    return escaped.toString();
  }

  Markdown heading(String words) {
    return line("").line("## " + words).line("");
  }

  Markdown line(String line) {
    lines.append(line).append('\n');
    return this;
  }

  Markdown row(String... cells) {
    return line("| " + String.join(" | ", cells) + " |");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
