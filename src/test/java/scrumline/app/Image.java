package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The built program, or a copy of it that a test may spoil.
public record Image(Path folder) {
  public record Ran(int status, String out, String err) {}

  public static Image built() {
    return new Image(Path.of(System.getProperty("scrumline.image")));
  }

  /// Copies it with all times, since the start-up cache is held against those.
  public Image copiedTo(Path copy) throws IOException {
    Files.createDirectories(copy.getParent());
    assertEquals(0, ran(new ProcessBuilder("cp", "-a", folder.toString(), copy.toString())).status);
    return new Image(copy);
  }

  /// A copy whose JVM has a library loaded before all others; nothing else that the launcher starts
  /// has it.
  public Image withLibrary(Path library, Path copy) throws IOException {
    var image = copiedTo(copy);
    var java = copy.resolve("bin/java");
    var real = Files.move(java, copy.resolve("bin/java-itself"));
    Files.writeString(
        java, "#!/bin/sh\nLD_PRELOAD='%s' exec '%s' \"$@\"\n".formatted(library, real));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return image;
  }

  public Path launcher() {
    return folder.resolve("bin/scrumline");
  }

  public Path jar() {
    return folder.resolve("lib/scrumline.jar");
  }

  public Path cache() {
    return folder.resolve("lib/scrumline.aot");
  }

  public Ran run(String... arguments) throws IOException {
    return run(Map.of(), arguments);
  }

  public Ran run(Map<String, String> changes, String... arguments) throws IOException {
    return run(launcher(), changes, arguments);
  }

  /// Runs it by another name, which leads to the launcher.
  public static Ran run(Path launcher, Map<String, String> changes, String... arguments)
      throws IOException {
    var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
    return ran(with(changes, command));
  }

  /// Where the JVM found the program's first class: `shared objects file` is the start-up cache.
  public String sourceOfMain(String... arguments) throws IOException {
    return run(Map.of("SCRUMLINE_OPTS", "-Xlog:class+load"), arguments)
        .out
        .lines()
        .filter(line -> line.contains("scrumline.app.Main source: "))
        .findFirst()
        .orElseThrow()
        .replaceFirst(".*source: ", "");
  }

  private static ProcessBuilder with(Map<String, String> changes, List<String> command) {
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(changes);
    return builder;
  }

  private static Ran ran(ProcessBuilder builder) throws IOException {
    var err = Files.createTempFile("scrumline", ".err");
    try {
      var process = builder.redirectError(err.toFile()).start();
      process.getOutputStream().close();
      var out = new String(process.getInputStream().readAllBytes());
      return new Ran(process.waitFor(), out, Files.readString(err));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      Files.delete(err);
    }
  }
}
