package scrumline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a class in a JVM that has the product's flags and no more heap than it may use.
public final class InHeap {
  private static final long MINUTES = 5;

  private InHeap() {}

  /// What `main` writes; fails where it does not end with status 0.
  public static String run(int mebibytes, Class<?> main, String... args)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn8m"));
    command.add("-Xmx" + mebibytes + "m");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), UTF_8);
      boolean hasEnded = process.waitFor(MINUTES, TimeUnit.MINUTES);
      assertEquals(0, hasEnded ? process.exitValue() : -1, said);
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
