package scrumline.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of plain English, as far as patterns can hold them: a test's name says subject,
/// behaviour and condition in snake_case, and no comment or document speaks in riddles.
public final class PlainEnglish {
  private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");

  /// A name that begins so has no subject that can be understood without its class.
  private static final Pattern NO_SUBJECT =
      Pattern.compile("(its?|they|their|those|who(se|ever)?|what(ever)?|where(ver)?)_.*");

  private static final Pattern RIDDLE =
      Pattern.compile(
          "\\bwhoever\\b|(?<!there )\\b(is|are|was|were) none\\b|\\bkeeps? (no|any)body from\\b",
          Pattern.CASE_INSENSITIVE);

  private PlainEnglish() {}

  /// The test methods of a class that are not named as tests are.
  public static Stream<String> badTestNames(Compiled type) {
    return type.tests().stream()
        .filter(name -> !SNAKE_CASE.matcher(name).matches() || isRiddle(name))
        .map(name -> type.name() + ": name the thing, then what it does, then when: " + name);
  }

  private static boolean isRiddle(String name) {
    return NO_SUBJECT.matcher(name).matches() || RIDDLE.matcher(name.replace('_', ' ')).find();
  }

  /// The riddles in the comments of a source, or in the text of a document.
  public static List<String> riddles(String file, List<String> lines) {
    boolean isSource = file.endsWith(".java");
    var found = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isRead = !isSource || lines.get(i).matches("\\s*//.*");
      var riddle = RIDDLE.matcher(isRead ? lines.get(i) : "");
      if (riddle.find()) {
        found.add("%s:%d: say it plainly, not \"%s\"".formatted(file, i + 1, riddle.group()));
      }
    }
    return found;
  }
}
