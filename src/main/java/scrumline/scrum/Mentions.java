package scrumline.scrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.team.Fuzzy;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// Who is meant by the name after an `@`: the manager or a rep, by the beginning of the first or
/// last name, or by both with a dot between them. Accents and upper case are of no importance.
public record Mentions(List<SafeText> people) {
  public static Mentions of(Team team) {
    var people = new ArrayList<SafeText>();
    people.add(team.manager());
    team.reps().forEach(rep -> people.add(rep.name()));
    return new Mentions(List.copyOf(people));
  }

  /// A whole first or last name is meant before one that only begins so.
  public Optional<SafeText> meant(String part) {
    String wanted = Fuzzy.plain(part);
    return wanted.isEmpty() ? Optional.empty() : whole(wanted).or(() -> beginning(wanted));
  }

  private Optional<SafeText> whole(String wanted) {
    return people.stream().filter(name -> written(name).contains(wanted)).findFirst();
  }

  private Optional<SafeText> beginning(String wanted) {
    return people.stream()
        .filter(name -> written(name).stream().anyMatch(one -> one.startsWith(wanted)))
        .findFirst();
  }

  /// Everybody who can be meant by what is typed so far, the likeliest first. Whose name has the
  /// letters in order is named where no name begins so.
  public List<SafeText> candidates(String part) {
    var wanted = Fuzzy.of(part.replace('.', ' '));
    var all = wanted.best(people, SafeText::value);
    var begun = all.stream().filter(name -> wanted.isSaidIn(name.value())).toList();
    return begun.isEmpty() ? all : begun;
  }

  /// What to type for somebody: the first name, where two have it the last one, else both.
  public String word(SafeText name) {
    var words = Captured.words(name.value());
    return words.stream()
        .filter(one -> meant(one).filter(name::equals).isPresent())
        .findFirst()
        .orElse(String.join(".", words));
  }

  private static List<String> written(SafeText name) {
    var written = new ArrayList<>(Captured.words(Fuzzy.plain(name.value())));
    written.add(String.join(".", written));
    return written;
  }
}
