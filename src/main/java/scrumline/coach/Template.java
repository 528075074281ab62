package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with names in it: `{gap}` is the figure, `{dealsToGo:deal|deals}` the word that goes
/// with its number, and what stands in `[…]` is left out where a figure in it is absent.
record Template(String text) {
  private static final Pattern NAMED =
      Pattern.compile("\\{([\\w.@+/-]+)(?::([^|{}]*)\\|([^|{}]*))?}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*\\{[^\\[\\]]*)]");

  /// The figures that it names.
  List<String> names() {
    var names = new ArrayList<String>();
    var matcher = NAMED.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /// Whether there are braces that name nothing.
  boolean hasStrayBraces() {
    String rest = NAMED.matcher(text).replaceAll("");
    return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
  }

  /// The sentence about a rep; empty where a figure that it needs is absent.
  Optional<String> fill(Subject subject) {
    var options = OPTIONAL.matcher(text);
    String needed =
        options.replaceAll(found -> literal(filled(found.group(1), subject).orElse("")));
    return filled(needed, subject);
  }

  private static Optional<String> filled(String text, Subject subject) {
    var matcher = NAMED.matcher(text);
    var filled = new StringBuilder();
    while (matcher.find()) {
      var fact = subject.fact(matcher.group(1));
      if (!fact.isSayable()) {
        return Optional.empty();
      }
      matcher.appendReplacement(filled, literal(said(matcher, fact)));
    }
    return Optional.of(matcher.appendTail(filled).toString());
  }

  private static String said(Matcher matcher, Fact fact) {
    boolean isOne = fact.value().orElse(0) == 1;
    return matcher.group(2) == null ? fact.text() : matcher.group(isOne ? 2 : 3);
  }

  private static String literal(String text) {
    return Matcher.quoteReplacement(text);
  }
}
