package scrumline.team;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the scrum goes through, in order, and how long the whole may take. `reserve` is time that
/// is kept back from the turns from the start.
public record Agenda(Duration total, List<Section> sections, Order order, Duration reserve) {
  /// In which order the reps have their turns: as in the file; rotating, so that every week
  /// somebody else begins; shuffled with a seed that is logged.
  public enum Order {
    FILE,
    ROTATE,
    RANDOM
  }

  /// Opening, wins, team, the reps, wrap-up: fifteen minutes.
  public static final Agenda DEFAULT =
      new Agenda(
          Duration.ofMinutes(15),
          List.of(
              forTeam("opening", "Opening", 30),
              forTeam("wins", "Wins", 60),
              forTeam("team", "Team", 90),
              new Section("reps", SafeText.of("Reps"), Optional.empty(), Section.Per.REP),
              forTeam("wrap-up", "Wrap-up", 120)),
          Order.ROTATE,
          Duration.ZERO);

  private static Section forTeam(String id, String label, int seconds) {
    return new Section(
        id, SafeText.of(label), Optional.of(Duration.ofSeconds(seconds)), Section.Per.TEAM);
  }
}
