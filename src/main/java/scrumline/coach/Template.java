package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with names in it: `{gap}` is the figure, `{dealsToGo:deal|deals}` the word that goes
/// with its number, and what stands in `[…]` is left out where a figure in it is absent. The label
/// of a KPI is as it is written where a sentence begins, and small within one.
record Template(String text) {
  private static final Pattern NAMED =
      Pattern.compile("\\{([\\w.@+/-]+)(?::([^|{}]*)\\|([^|{}]*))?}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*\\{[^\\[\\]]*)]");

  /// Where a sentence begins.
  private static final Pattern SENTENCE_ENDS = Pattern.compile("(?:^|[.?!]\\s+)$");

  /// Whether it is all the team's own words.
  boolean isOneName() {
    return NAMED.matcher(text).matches();
  }

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
      var fact = Facts.of(subject, matcher.group(1));
      if (!fact.isSayable() && matcher.group(2) == null) {
        return Optional.empty();
      }
      boolean begins = SENTENCE_ENDS.matcher(text.substring(0, matcher.start())).find();
      matcher.appendReplacement(filled, literal(said(matcher, fact, begins)));
    }
    return Optional.of(matcher.appendTail(filled).toString());
  }

  private static String said(Matcher matcher, Fact fact, boolean begins) {
    boolean isOne = fact.value().orElse(0) == 1;
    String name = begins ? fact.text() : fact.inside();
    return matcher.group(2) == null ? name : matcher.group(isOne ? 2 : 3);
  }

  private static String literal(String text) {
    return Matcher.quoteReplacement(text);
  }
}
