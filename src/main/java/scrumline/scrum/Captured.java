package scrumline.scrum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// What a typed line will become: whose it is, when it is due, and what is left as its text.
/// `unknown` is an `@name` that fits nobody, `noDate` an impossible due date, such as `31 feb`;
/// both stay in the text.
public record Captured(
    SafeText text,
    SafeText owner,
    LocalDate due,
    Optional<SafeText> unknown,
    Optional<SafeText> noDate) {

  /// Reads a line anywhere in which `@name` and a due date may stand. Without them the owner is
  /// `owner`, and it is due in the next scrum, a week from `today`. The first name is the owner's.
  public static Captured read(String typed, Team team, SafeText owner, LocalDate today) {
    var words = words(typed);
    var kept = new ArrayList<String>();
    var due = today.plusWeeks(1);
    for (int at = 0; at < words.size(); at++) {
      var date = Due.at(words, at, today);
      if (date.isPresent()) {
        due = date.get().date();
        at += date.get().words() - 1;
      } else {
        kept.add(words.get(at));
      }
    }
    var sentence = new Sentence(kept, team);
    var whose = sentence.owner().orElse(owner);
    return new Captured(sentence.text(), whose, due, sentence.unknown(), Due.missed(kept));
  }

  /// The day of a line that names one and says nothing else, such as `fri`, `by 2 dec` or `in 3
  /// days`; for an empty one the next scrum, a week from `today`.
  public static Optional<LocalDate> day(String typed, LocalDate today) {
    var words = words(typed);
    var by = new ArrayList<>(words);
    by.addFirst("by");
    return words.isEmpty()
        ? Optional.of(today.plusWeeks(1))
        : whole(words, today).or(() -> whole(by, today));
  }

  private static Optional<LocalDate> whole(List<String> words, LocalDate today) {
    return Due.at(words, 0, today).filter(due -> due.words() == words.size()).map(Due::date);
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
