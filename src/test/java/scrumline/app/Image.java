package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The built program, or a copy of it that a test may spoil.
public record Image(Path folder) {
  public record Ran(int status, String out, String err) {}

  /// `sourceOfMain` is `shared objects file` for the start-up cache.
  public record Started(Ran ran, String sourceOfMain) {}

  public static Image built() {
    return new Image(Path.of(System.getProperty("scrumline.image")));
  }

  /// Copies it with all times, since the start-up cache is held against those.
  public Image copiedTo(Path copy) throws IOException {
    Files.createDirectories(copy.getParent());
    assertEquals(0, ran(new ProcessBuilder("cp", "-a", folder.toString(), copy.toString())).status);
    return new Image(copy);
  }

  /// The same program from another folder, where a script starts its JVM: `java` is the text of the
  /// script, in which `%s` is the JVM. All but the launcher is the image's own.
  public Image startedBy(String java, Path there) throws IOException {
    var bin = Files.createDirectories(there.resolve("bin"));
    for (var one : folder.toFile().list()) {
      if (!one.equals("bin")) {
        Files.createSymbolicLink(there.resolve(one), folder.resolve(one));
      }
    }
    var script = bin.resolve("java");
    Files.writeString(script, java.formatted(folder.resolve("bin/java")));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.copy(launcher(), bin.resolve("scrumline"), StandardCopyOption.COPY_ATTRIBUTES);
    return new Image(there);
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

  /// The same, and where the JVM found the program's first class.
  public Started start(String... arguments) throws IOException {
    var log = Files.createTempFile("scrumline", ".log");
    try {
      var options = "-Xlog:class+load:file=" + log;
      var ran = run(Map.of("SCRUMLINE_OPTS", options), arguments);
      try (var lines = Files.lines(log)) {
        String main = "scrumline.app.Main source: ";
        var line = lines.filter(one -> one.contains(main)).findFirst().orElseThrow();
        return new Started(ran, line.substring(line.indexOf(main) + main.length()));
      }
    } finally {
      Files.delete(log);
    }
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
