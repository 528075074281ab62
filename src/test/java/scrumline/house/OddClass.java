package scrumline.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/// A class that is made to break a rule, in a folder of its own.
record OddClass(Path folder) {

  /// Compiles a class of that name and body in a room, with a `Thing` to know in all the others.
  List<Compiled> compiled(String room, String name, String body) throws IOException {
    var things = folder.resolve("things");
    for (var other : House.SCRUMLINE.mayKnow().keySet()) {
      write(things, other, "Thing", "");
    }
    var odd = write(folder.resolve("odd"), room, name, body);
    var out = Files.createDirectories(folder.resolve("classes"));
    var result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-implicit:none",
                "-sourcepath",
                things.toString(),
                "-d",
                out.toString(),
                odd.toString());
    assertEquals(0, result, body);
    return Compiled.under(out);
  }

  private static Path write(Path root, String room, String name, String body) throws IOException {
    var file = root.resolve("scrumline", room, name + ".java");
    Files.createDirectories(file.getParent());
    var source =
        "package scrumline.%s; public class %s { %s }"
            .formatted(room.replace('/', '.'), name, body);
    return Files.writeString(file, source);
  }
}
