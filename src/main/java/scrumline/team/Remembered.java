package scrumline.team;

import java.time.LocalDate;
import java.util.List;

/// What the next turn of a rep knows of the turns before. `turns` are those of the last two scrums
/// of an earlier date in which the rep had one, the newest first; a turn whose journal does not say
/// what spoke in it is left out. `came` are the resources that were marked done in the last of
/// these scrums or since, the newest first.
public record Remembered(List<Turn> turns, List<Came> came) {
  public static final Remembered NOTHING = new Remembered(List.of(), List.of());

  public Remembered {
    turns = List.copyOf(turns);
    came = List.copyOf(came);
  }

  /// What spoke in the scrum of a date.
  public record Turn(LocalDate date, Spoken spoken) {}

  public List<Spoken> spoken() {
    return turns.stream().map(Turn::spoken).toList();
  }

  public boolean isNothing() {
    return turns.isEmpty() && came.isEmpty();
  }
}
