package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Text that a person has read and approved. `-Dgolden=write` writes it anew; the difference is to
/// be read then.
public final class Approved {
  private static final Path FOLDER = Path.of("src/test/resources/stories");

  private Approved() {}

  public static void check(String name, String text) throws IOException {
    var file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }
}
