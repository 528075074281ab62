package scrumline.app;

import java.io.PrintStream;

/// Stands in for the program where nothing but its launcher is on trial: says what it was handed,
/// and ends as it is told. It knows no other class of the tests.
public final class StandIn {
  private StandIn() {}

  public static void main(String[] arguments) throws Exception {
    String window = System.getenv("SCRUMLINE_WINDOW");
    var out = window == null ? System.out : new PrintStream(window);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> out.println("tidied up")));
    System.out.println("by the JVM itself");
    out.println("size " + System.getenv("SCRUMLINE_SIZE"));
    out.println("raw " + System.getenv("SCRUMLINE_TTY_RAW"));
    out.println("stty " + System.getenv("SCRUMLINE_STTY"));
    out.println("arguments " + String.join("|", arguments));
    out.println("pid " + ProcessHandle.current().pid() + " ready");
    for (int key; (key = System.in.read()) != 'q'; ) {
      if (key == 26) {
        var suspend = new ProcessBuilder("sh", "-c", "kill -TSTP 0");
        suspend.inheritIO().start().waitFor();
        out.println("continued");
      } else if (key == 'h') {
        Runtime.getRuntime().halt(1);
      } else if (key >= 0) {
        out.println("key " + key);
      }
    }
    System.exit(3 + Integer.getInteger("scrumline.own.status", 0));
  }
}
