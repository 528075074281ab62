package scrumline.export;

import scrumline.team.SafeText;

/// Markdown as a sequence of lines. Text from outside goes through `text`, which escapes every sign
/// that could mean something in Markdown.
final class Markdown {
  private final StringBuilder lines = new StringBuilder();

  static String text(SafeText outside) {
    String raw = outside.value();
    var escaped = new StringBuilder(raw.length() + 8);
    for (int at = 0; at < raw.length(); at++) {
      char sign = raw.charAt(at);
      boolean letterOrDigit = Character.isLetterOrDigit(sign);
      boolean punctuation = sign > ' ' && sign < 127 && !letterOrDigit;
      escaped.append(punctuation ? "\\" : "").append(sign);
    }
    return escaped.toString();
  }

  static String text(String outside) {
    return text(SafeText.of(outside));
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
