package scrumline.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import scrumline.app.SafeLines;
import scrumline.files.Destination;
import scrumline.files.Disk;
import scrumline.files.Publish;

/// A document that a command has made: what it is called where a folder is named for it, and who
/// may read it.
record Document(String text, String usualName, Disk.Access access) {
  private static final Set<String> STANDARD_OUT =
      Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

  /// What the manager alone may see, the manager alone may read.
  static Document forManager(String text, String usualName) {
    return new Document(text, usualName, Disk.Access.PRIVATE);
  }

  static Document forTeam(String text, String usualName) {
    return new Document(text, usualName, Disk.Access.USUAL);
  }

  /// Writes it to `output` and says where that was, if it is a file. The exit status.
  int to(String output, boolean replacing, CommandLine line) throws IOException {
    if (STANDARD_OUT.contains(output)) {
      line.getOut().print(text);
      line.getOut().flush();
      return 0;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    switch (Destination.of(output, usualName, replacing)) {
      case Destination.Stream stream -> stream.write(bytes);
      case Destination.Name(var file) -> {
        var written = Publish.publish(Disk.local(), file, bytes, replacing, access);
        line.getOut().println("Wrote " + SafeLines.safe(written.toString()));
      }
    }
    return 0;
  }
}
