package scrumline.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/// The program with one mutant in it, in a folder of its own; its tests run in a JVM of their own.
record Broken(Path folder) {
  private static final Path ALL = Path.of("target", "mutants");
  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final String LAUNCHER = "org.junit.platform.console.ConsoleLauncher";
  private static final Pattern RED = Pattern.compile("JUnit Jupiter:(\\w+:\\w+)");
  private static final int ALL_GREEN = 0;
  private static final int SOME_RED = 1;
  private static final long MOST_SECONDS = 180;

  /// The program as it is, to see that the tests are green without a mutant.
  static Broken nothing() throws IOException {
    return new Broken(Files.createDirectories(ALL.resolve("none")));
  }

  static Broken by(Mutant mutant) throws IOException {
    var folder = Files.createDirectories(ALL.resolve(mutant.name().replace(' ', '-')));
    var source = folder.resolve(Path.of(mutant.source()).getFileName());
    Files.writeString(source, mutant.broken());
    var said = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "-proc:none",
                "-implicit:none",
                "-XDstringConcat=inline",
                "-cp",
                CLASS_PATH,
                "-d",
                folder.toString(),
                source.toString());
    assertEquals(0, status, said.toString(StandardCharsets.UTF_8));
    return new Broken(folder);
  }

  /// The tests that turned red; `hung` where they never ended.
  List<String> redOf(List<String> tests) throws IOException, InterruptedException {
    var out = folder.resolve("tests.txt");
    var process =
        new ProcessBuilder(command(tests)).redirectErrorStream(true).redirectOutput(out.toFile());
    var running = process.start();
    if (!running.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      running.destroyForcibly().waitFor();
      return List.of("hung");
    }
    String said = Files.readString(out);
    return switch (running.exitValue()) {
      case ALL_GREEN -> List.of();
      case SOME_RED -> RED.matcher(said).results().map(red -> red.group(1)).distinct().toList();
      default -> throw new AssertionError("the tests did not run:\n" + said);
    };
  }

  private List<String> command(List<String> tests) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(folder + System.getProperty("path.separator") + CLASS_PATH);
    command.addAll(List.of(LAUNCHER, "execute", "--disable-banner", "--details=summary"));
    command.addAll(List.of("--fail-if-no-tests", "--exclude-tag=bench"));
    tests.forEach(test -> command.add("--select-class=scrumline." + test));
    return command;
  }
}
