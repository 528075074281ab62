package scrumline.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scrumline.scrum.Talk;

/// One journal in a list of them. Date, instant and state are absent where no event was saved.
public record Logged(
    Path file,
    String mid,
    Optional<LocalDate> date,
    Optional<Instant> opened,
    Optional<Talk.State> state,
    int agreements,
    List<LogProblem> problems) {

  static Logged of(Stored found) {
    var scrum = found.scrum();
    return new Logged(
        found.file(),
        found.mid(),
        scrum.map(it -> it.opening().date()),
        scrum.map(it -> it.opened().at()),
        scrum.map(it -> it.talk().state()),
        scrum.map(it -> it.minutes().agreements().size()).orElse(0),
        found.problems());
  }
}
