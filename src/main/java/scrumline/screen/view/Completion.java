package scrumline.screen.view;

import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Field;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Mentions;
import scrumline.team.SafeText;

/// The `@name` that is being typed at the cursor, and who may be meant. `stem` is what was typed of
/// it before names were put in, empty until then.
public record Completion(Mentions people, Field field, String stem) {
  private boolean isNaming() {
    return field.word().startsWith("@");
  }

  private String typed() {
    return stem.isEmpty() ? field.word().substring(1) : stem;
  }

  List<SafeText> candidates() {
    return isNaming() ? people.candidates(typed()) : List.of();
  }

  /// The first of the candidates in place of what was typed; the next one, where one is there
  /// already. Empty where nobody is meant.
  public Optional<Completion> next() {
    var all = candidates();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var next = all.get((all.indexOf(chosen(all)) + 1) % all.size());
    return Optional.of(new Completion(people, field.withWord("@" + people.word(next)), typed()));
  }

  /// Who stands in the line by now; nobody while letters are typed.
  private SafeText chosen(List<SafeText> all) {
    return all.stream()
        .filter(name -> !stem.isEmpty() && field.word().equals("@" + people.word(name)))
        .findFirst()
        .orElse(SafeText.EMPTY);
  }

  /// Who may be meant, with the one that stands in the line marked.
  Optional<Line> line() {
    var all = candidates();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var line = Line.of(Ink.KEY, "Tab").and(Ink.FAINT, "  ");
    var chosen = chosen(all);
    for (var name : all) {
      var ink = name.equals(chosen) ? Ink.NAME : Ink.FAINT;
      line = line.and(Ink.FAINT, name.equals(all.getFirst()) ? "" : " · ").and(ink, name);
    }
    return Optional.of(line);
  }
}
