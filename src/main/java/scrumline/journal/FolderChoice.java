package scrumline.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import scrumline.journal.line.Identity;

/// Which folder of logs a team file goes on with: that of its id; else the one whose newest journal
/// names this path and has the name or a rep in common with it; else the one of that name with a
/// rep in common, since a weekly copy of a file goes on. One that has half of the file's reps is
/// offered, and a person decides. Everything else is a new team.
public sealed interface FolderChoice {
  /// The folder is the team's own.
  record Found(TeamFolder folder) implements FolderChoice {}

  /// The folder may be the team's own; where it is not, the team begins in folder `otherwise`.
  record Offered(TeamFolder folder, String otherwise) implements FolderChoice {}

  /// The team has no logs yet.
  record Begun(String folder) implements FolderChoice {}

  /// Of folders that have journals.
  static FolderChoice of(Identity file, List<TeamFolder> all) {
    return of(file, all, Set.of());
  }

  /// The same where a new folder cannot have these names.
  static FolderChoice of(Identity file, List<TeamFolder> all, Set<String> inTheWay) {
    return best(file, all, folder -> file.isChosen() && folder.id().equals(file.id()))
        .or(() -> best(file, all, folder -> isAtItsPlace(file, folder)))
        .or(() -> best(file, all, folder -> isACopy(file, folder)))
        .<FolderChoice>map(Found::new)
        .or(
            () ->
                best(file, all, folder -> isAlike(file, folder))
                    .map(it -> new Offered(it, unused(file.id(), all, inTheWay))))
        .orElseGet(() -> new Begun(unused(file.id(), all, inTheWay)));
  }

  /// Another team of the same name, which has its logs in another folder than this one.
  static Optional<TeamFolder> namesake(Identity file, List<TeamFolder> all, String folder) {
    return all.stream()
        .filter(other -> !other.name().equals(folder))
        .filter(other -> other.team().filter(it -> it.name().equals(file.name())).isPresent())
        .max(Comparator.comparing(TeamFolder::newest));
  }

  private static Optional<TeamFolder> best(
      Identity file, List<TeamFolder> all, Predicate<TeamFolder> fits) {
    Comparator<TeamFolder> byReps =
        Comparator.comparing(folder -> folder.team().map(file::inCommon).orElse(0L));
    return all.stream()
        .filter(folder -> folder.team().filter(file::isAnotherThan).isEmpty())
        .filter(fits)
        .max(byReps.thenComparing(TeamFolder::newest));
  }

  private static boolean isAtItsPlace(Identity file, TeamFolder folder) {
    return folder
        .team()
        .filter(team -> team.isAt(file.path()))
        .filter(team -> team.name().equals(file.name()) || file.inCommon(team) > 0)
        .isPresent();
  }

  /// A folder whose journals are all damaged says only what it is called.
  private static boolean isACopy(Identity file, TeamFolder folder) {
    return folder
        .team()
        .map(team -> team.name().equals(file.name()) && file.inCommon(team) > 0)
        .orElse(folder.name().equals(file.id()));
  }

  private static boolean isAlike(Identity file, TeamFolder folder) {
    long both = folder.team().map(file::inCommon).orElse(0L);
    return both > 0 && 2 * both >= file.reps().size();
  }

  /// `north-west`, or `north-west-2` where another team has that one.
  private static String unused(String id, List<TeamFolder> all, Set<String> inTheWay) {
    String name = id;
    for (int number = 2; inTheWay.contains(name) || isTaken(name, all); number++) {
      name = id + "-" + number;
    }
    return name;
  }

  private static boolean isTaken(String name, List<TeamFolder> all) {
    return all.stream().anyMatch(it -> it.name().equals(name) || it.id().equals(name));
  }
}
