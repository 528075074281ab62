package scrumline.app.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command that was run: its exit status, and what it printed.
record Ran(int status, String out, String err) {

  /// On the logs in this folder.
  static Ran with(Path logs, String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--logs", logs.toString()));
    var out = new StringWriter();
    var err = new StringWriter();
    int status =
        Commands.execute(
            all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    return new Ran(status, out.toString(), err.toString());
  }
}
