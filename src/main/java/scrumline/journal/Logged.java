package scrumline.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import scrumline.scrum.Talk;

/// One journal in a list of them. Where its scrum cannot be read there is no state, and date and
/// instant are those of its name; they are absent where even that is no journal's.
public record Logged(
    Path file,
    String mid,
    Optional<LocalDate> date,
    Optional<Instant> opened,
    Optional<Talk.State> state,
    int agreements,
    List<LogProblem> problems) {

  public static Logged of(Stored found) {
    var scrum = found.scrum();
    var opened = scrum.map(it -> it.opened().at()).or(() -> named(found.file()));
    return new Logged(
        found.file(),
        found.mid(),
        scrum.map(it -> it.opening().date()).or(() -> opened.map(Logged::day)),
        opened,
        scrum.map(it -> it.talk().state()),
        scrum.map(it -> it.minutes().agreements().size()).orElse(0),
        found.problems());
  }

  private static Optional<Instant> named(Path file) {
    return FileName.parse(file).flatMap(FileName::opened);
  }

  private static LocalDate day(Instant opened) {
    return LocalDate.ofInstant(opened, ZoneOffset.UTC);
  }

  /// What can be done about it; empty where nothing is wrong.
  public Optional<LogProblem.Kind> trouble() {
    return problems.stream().findFirst().map(LogProblem::kind);
  }
}
