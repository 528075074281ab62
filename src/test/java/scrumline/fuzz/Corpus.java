package scrumline.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import scrumline.JsonNode;

/// The inputs that a target begins with. Each file of its folder is one, except for licences, and
/// for files of strings, which are arrays in JSON and have one in each element.
final class Corpus {
  private static final Path ALL = Path.of("src/test/resources/fuzz");
  private static final int SHOWN = 2_000;

  private Corpus() {}

  static List<byte[]> of(Target target) throws IOException {
    var inputs = new ArrayList<byte[]>();
    for (var file : files(target)) {
      if (file.toString().endsWith(".strings")) {
        for (var text : JsonNode.parse(Files.readString(file)).elements()) {
          inputs.add(((String) text.value()).getBytes(StandardCharsets.UTF_8));
        }
      } else {
        inputs.add(Files.readAllBytes(file));
      }
    }
    return inputs;
  }

  private static List<Path> files(Target target) throws IOException {
    try (var files = Files.list(ALL.resolve(target.corpus()))) {
      return files.filter(file -> !file.endsWith("LICENSE")).sorted().toList();
    }
  }

  /// A byte of ASCII that shows as itself, every other as two hexadecimal digits in brackets.
  static String shown(byte[] input) {
    var shown = new StringBuilder();
    for (int at = 0; at < Math.min(input.length, SHOWN); at++) {
      int one = input[at] & 0xFF;
      boolean asItIs = one >= ' ' && one < 0x7F || one == '\n';
      shown.append(asItIs ? String.valueOf((char) one) : "<%02x>".formatted(one));
    }
    return shown.append(input.length > SHOWN ? "… " + input.length + " bytes" : "").toString();
  }
}
