package scrumline.scrum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// What a typed line will become: whose it is, when it is due, and what is left as its text.
/// `unknown` is an `@name` that fits nobody; it stays in the text.
public record Captured(SafeText text, SafeText owner, LocalDate due, Optional<SafeText> unknown) {

  /// Reads a line anywhere in which `@name` and a due date may stand. Without them the owner is
  /// `owner`, and it is due in the next scrum, a week from `today`.
  public static Captured read(String typed, Team team, SafeText owner, LocalDate today) {
    var words = words(typed);
    var kept = new ArrayList<String>();
    var whose = owner;
    var due = today.plusWeeks(1);
    Optional<SafeText> unknown = Optional.empty();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      var named = person(word, team);
      var date = Due.at(words, at, today);
      if (named.isPresent()) {
        whose = named.get();
      } else if (date.isPresent()) {
        due = date.get().date();
        at += date.get().words() - 1;
      } else {
        boolean isName = isMention(word) && word.length() > 1;
        unknown = isName ? Optional.of(SafeText.of(word)) : unknown;
        kept.add(word);
      }
    }
    return new Captured(SafeText.of(String.join(" ", kept)), whose, due, unknown);
  }

  /// Who is meant by a word like `@dana`, with or without the sign that ends a phrase.
  private static Optional<SafeText> person(String word, Team team) {
    String name = word.replaceFirst("^\\(?@", "").replaceFirst("[,.;:!?)]+$", "");
    return isMention(word) ? Mentions.of(team).meant(name) : Optional.empty();
  }

  private static boolean isMention(String word) {
    return word.startsWith("@") || word.startsWith("(@");
  }

  static List<String> words(String line) {
    var words = new ArrayList<String>();
    for (String word : line.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
