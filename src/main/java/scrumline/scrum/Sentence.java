package scrumline.scrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// What is left of a typed line once its due dates are taken out: whom it names after an `@`, and
/// what it says.
record Sentence(List<String> words, Team team) {
  /// A bracket, the name, and the signs that end a phrase.
  private static final Pattern MENTION = Pattern.compile("(\\(?)@(.*?)([,.;:!?)]*)");

  /// Words that hang in the air without the name that comes after them …
  private static final Set<String> BEFORE =
      Set.of(
          "to", "with", "for", "from", "of", "at", "by", "via", "about", "between", "without",
          "and", "&", "or");

  /// … or before them.
  private static final Set<String> AFTER = Set.of("and", "&", "or");

  /// The first who is named.
  Optional<SafeText> owner() {
    return words.stream().flatMap(word -> person(word).stream()).findFirst();
  }

  /// The words with short names in place of `@name`. The owner's is left out where it only says
  /// whose it is: at the beginning or the end, unless the word beside it needs it.
  SafeText text() {
    int owner = ownerAt();
    var said = new ArrayList<String>();
    for (int at = 0; at < words.size(); at++) {
      if (at != owner || needs(at)) {
        said.add(said(words.get(at)));
      }
    }
    return SafeText.of(String.join(" ", said));
  }

  /// An `@name` that fits nobody.
  Optional<SafeText> unknown() {
    return words.stream()
        .filter(word -> person(word).isEmpty())
        .flatMap(word -> mention(word).stream())
        .map(mention -> mention.group(2))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> SafeText.of("@" + name));
  }

  private int ownerAt() {
    int at = 0;
    while (at < words.size() && person(words.get(at)).isEmpty()) {
      at++;
    }
    return at;
  }

  private boolean needs(int at) {
    boolean isFirst = at == 0;
    boolean isLast = at == words.size() - 1;
    boolean isLedTo = !isFirst && BEFORE.contains(plain(at - 1));
    boolean isJoined = !isLast && AFTER.contains(plain(at + 1));
    return isLedTo || isJoined || (!isFirst && !isLast);
  }

  private String plain(int at) {
    return words.get(at).toLowerCase(Locale.ROOT).replaceFirst("^\\(", "");
  }

  private String said(String word) {
    return person(word)
        .map(name -> Wording.shortName(name, team))
        .flatMap(name -> mention(word).map(it -> it.group(1) + name + it.group(3)))
        .orElse(word);
  }

  private Optional<SafeText> person(String word) {
    return mention(word).flatMap(mention -> Mentions.of(team).meant(mention.group(2)));
  }

  private static Optional<MatchResult> mention(String word) {
    var matcher = MENTION.matcher(word);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }
}
