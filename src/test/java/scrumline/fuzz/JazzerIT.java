package scrumline.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The long round: Jazzer looks for inputs that lead to new paths, for so many seconds a target.
/// What it finds interesting stays in `target/fuzz`, and the next round begins with it.
@Tag("fuzz")
class JazzerIT {
  private static final Path FOUND = Path.of("target", "fuzz").toAbsolutePath();
  private static final String SECONDS = System.getProperty("scrumline.fuzz.seconds", "60");

  static List<Target> all() {
    return Targets.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_input_breaks_what_must_hold(Target target) throws IOException, InterruptedException {
    var corpus = Files.createDirectories(FOUND.resolve(target.name()));
    int number = 0;
    for (byte[] input : Corpus.of(target)) {
      Files.write(corpus.resolve("corpus-" + number++), input);
    }
    var log = FOUND.resolve(target.name() + ".txt");
    int status =
        new ProcessBuilder(command(target, corpus))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String said = Files.readString(log);
    assertEquals(0, status, () -> said.substring(Math.max(0, said.length() - 8_000)));
    var done = said.lines().filter(line -> line.startsWith("Done ")).toList();
    assertTrue(!done.isEmpty(), said);
    System.out.println(target + ": " + done.getLast());
  }

  private static List<String> command(Target target, Path corpus) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-Xmx1g",
        "-Dscrumline.fuzz.target=" + target,
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + Fuzzed.class.getName(),
        "--instrumentation_includes=scrumline.**",
        "--reproducer_path=" + FOUND,
        "-artifact_prefix=" + FOUND.resolve(target + "-"),
        "-max_total_time=" + SECONDS,
        "-max_len=70000",
        "-timeout=30",
        "-rss_limit_mb=4096",
        corpus.toString());
  }
}
