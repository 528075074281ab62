package scrumline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.Rounds;
import scrumline.codec.HiddenBytes;
import scrumline.intake.ProblemJson;

/// However a team file is broken, no message about it tells what is not for everybody. Every value
/// of such a field is a mark here: a word or a number that nothing else in the file has.
class PrivateMessagesLawTest {
  private static final String WORD = "qzSECRETzq";
  private static final String NUMBER = "98765432";
  private static final Pattern MARKS = Pattern.compile("(?i)q?z?SECRET|SECRE|ECRET|9876|8765|7654");
  private static final Pattern NAMES = Pattern.compile("\"(\\w+)\":");
  private static final Pattern HIDDEN =
      Pattern.compile("\"(\\w+)\": (?:\"" + WORD + "\"|" + NUMBER + ")");
  private static final Pattern VALUES =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?!:)|-?\\d[\\d.e]*|true|false|null");

  private static final List<String> OTHERS =
      List.of("[]", "{}", "true", "null", "-1", "1e400", "\"" + WORD + "\"", NUMBER, "[" + NUMBER);

  @TempDir private Path folder;

  /// The file that has every field, each hidden value marked; one line, as programs write it, or
  /// many.
  private static String marked(boolean oneLine) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/everything.json"));
    var hidden = HiddenBytes.of(bytes);
    var text = new StringBuilder();
    for (int at = 0; at < bytes.length; ) {
      int end = hidden.get(at) ? hidden.nextClearBit(at) : at + 1;
      String plain = new String(bytes, at, end - at, UTF_8);
      text.append(!hidden.get(at) ? plain : bytes[at - 1] == '"' ? WORD : NUMBER);
      at = end;
    }
    String all = text.toString().replaceAll("[^\\x00-\\x7F]", "x");
    assertTrue(all.split(WORD, -1).length > 15 && all.split(NUMBER, -1).length > 15, all);
    return oneLine ? all.replace("\n", "") : all;
  }

  @Test
  void a_file_in_which_every_hidden_value_is_of_the_wrong_kind_tells_none() throws IOException {
    for (boolean oneLine : new boolean[] {true, false}) {
      String file = marked(oneLine);
      silent(file);
      assertTrue(read(file).loaded().problems().size() > 10);
    }
  }

  @Test
  void a_file_that_is_cut_anywhere_or_lacks_any_one_byte_tells_none() throws IOException {
    String file = marked(true);
    var random = new Random(7);
    for (int round = 0; round < Rounds.of(60, 300); round++) {
      int at = random.nextInt(file.length());
      silent(file.substring(0, at));
      silent(file.substring(0, at) + file.substring(at + 1));
    }
  }

  @Test
  void a_file_with_any_sign_instead_of_another_tells_none() throws IOException {
    String file = marked(false);
    var random = new Random(11);
    for (int round = 0; round < Rounds.of(100, 500); round++) {
      int at = random.nextInt(file.length());
      char sign = "\"{}[]:,'\\/#x1 \n\u0001".charAt(random.nextInt(16));
      silent(file.substring(0, at) + sign + file.substring(at + random.nextInt(2)));
    }
  }

  @Test
  void a_file_with_a_field_misspelt_or_doubled_tells_none() throws IOException {
    String file = marked(true);
    each(file, NAMES, name -> "\"" + name.group(1) + "s\":");
    each(file, NAMES, name -> "\"x" + name.group(1) + "\":");
    each(file, NAMES, name -> name.group().replace(":", ""));
    each(file, HIDDEN, field -> field.group() + ", " + field.group());
  }

  @Test
  void a_file_with_a_value_of_another_kind_tells_none_that_is_hidden() throws IOException {
    String file = marked(true);
    for (int at = 0; at < OTHERS.size(); at += Rounds.of(3, 1)) {
      String other = OTHERS.get(at);
      each(file, HIDDEN, field -> "\"" + field.group(1) + "\": " + other);
    }
    for (String other : OTHERS.subList(0, Rounds.of(1, 3))) {
      each(file, VALUES, _ -> other);
    }
  }

  private interface Change {
    String of(Matcher found);
  }

  private void each(String file, Pattern what, Change change) throws IOException {
    var found = what.matcher(file);
    int count = 0;
    while (found.find()) {
      silent(file.substring(0, found.start()) + change.of(found) + file.substring(found.end()));
      count++;
    }
    assertTrue(count > 20, what + " is there " + count + " times");
  }

  private void silent(String file) throws IOException {
    var input = read(file);
    for (String told :
        List.of(
            ProblemText.of(input.loaded()),
            ProblemJson.of(input.loaded(), "team.json"),
            input.loaded().problems().toString())) {
      var mark = MARKS.matcher(told);
      assertEquals("", mark.find() ? mark.group() + " in " + told + "\nof " + file : "");
    }
  }

  private TeamInput read(String file) throws IOException {
    return TeamInput.load(Files.writeString(folder.resolve("team.json"), file));
  }
}
