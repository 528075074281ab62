package scrumline.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.scrum.Talk;

/// One journal in a list of them. Where its scrum cannot be read there is no state, and date and
/// instant are those of its name; they are absent where even that is no journal's. Where
/// `isSalvaged`, another journal has its place. The line at its end that was never finished has
/// `unfinished` bytes, 0 where there is none. In `setAside` are the
/// files with lines that were never finished.
public record Logged(
    Path file,
    String mid,
    Optional<LocalDate> date,
    Optional<Instant> opened,
    Optional<Talk.State> state,
    int agreements,
    List<LogProblem> problems,
    boolean isSalvaged,
    long unfinished,
    List<Path> setAside) {

  /// In the same order; each knows whether another one was salvaged from it, and what was
  /// `setAside` from the end of which.
  static List<Logged> all(List<Stored> found, Function<Stored, List<Path>> setAside) {
    var salvaged =
        found.stream()
            .flatMap(log -> log.header().stream())
            .flatMap(header -> header.salvaged().stream())
            .toList();
    return found.stream()
        .map(log -> of(log, salvaged.contains(log.calledMid()), setAside.apply(log)))
        .toList();
  }

  public static Logged of(Stored found) {
    return of(found, false, List.of());
  }

  private static Logged of(Stored found, boolean isSalvaged, List<Path> setAside) {
    var scrum = found.scrum();
    var opened = scrum.map(it -> it.opened().at()).or(() -> named(found.file()));
    return new Logged(
        found.file(),
        found.mid(),
        scrum.map(it -> it.opening().date()).or(() -> opened.map(Logged::day)),
        opened,
        scrum.map(it -> it.talk().state()),
        scrum.map(it -> it.minutes().agreements().size()).orElse(0),
        found.problems(),
        isSalvaged,
        found.bytesSetAside(),
        setAside);
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
