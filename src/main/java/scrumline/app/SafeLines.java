package scrumline.app;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// Messages on their way to a terminal. They repeat what people typed and what files are called,
/// and none of it may move the cursor or change a colour there: character by character it becomes
/// safe text, and only the ends of lines stay.
public final class SafeLines extends FilterWriter {
  SafeLines(Writer to) {
    super(to);
  }

  @Override
  public void write(int one) throws IOException {
    write(Character.toString(one), 0, Character.charCount(one));
  }

  @Override
  public void write(char[] text, int from, int count) throws IOException {
    write(new String(text, from, count), 0, count);
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    out.write(safe(text.substring(from, from + count)));
  }

  /// The same of one text, of any length.
  public static String safe(String text) {
    var safe = new StringBuilder();
    String before = "";
    for (String line : text.split("\n", -1)) {
      safe.append(before);
      Columns.clusters(line).forEach(cluster -> safe.append(SafeText.of(cluster).value()));
      before = "\n";
    }
    return safe.toString();
  }
}
