package scrumline.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.codec.Findings;
import scrumline.codec.Mistake;

/// What a file gave. `value` is there where no problem is an error. `problems` are at most fifty,
/// in the order of the file; `more` were found beyond them. `places` tell where in the file every
/// value came from.
public record Loaded<T>(Optional<T> value, List<Problem> problems, int more, Origins places) {
  public boolean isRefused() {
    return value.isEmpty();
  }

  /// The same with a problem that a later room found about the value at `pointer`, at its place in
  /// the file; counted only, where fifty are there.
  public Loaded<T> and(Mistake mistake, String pointer, String message, String help) {
    if (problems.size() >= Findings.MOST) {
      int counted = places.of(pointer).isPresent() ? 1 : 0;
      return new Loaded<>(value, problems, more + counted, places);
    }
    var found = new ArrayList<>(problems);
    places.problem(mistake, pointer, message, help).ifPresent(found::add);
    found.sort(Problem.IN_FILE);
    return new Loaded<>(value, List.copyOf(found), more, places);
  }

  /// How many of the problems keep the file from being loaded.
  public int errors() {
    int errors = 0;
    for (var problem : problems) {
      errors += problem.isError() ? 1 : 0;
    }
    return errors;
  }
}
