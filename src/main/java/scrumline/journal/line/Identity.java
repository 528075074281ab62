package scrumline.journal.line;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import scrumline.scrum.Scrum;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// Which team it is: what a team file says of it, or what the header of a journal keeps. Where the
/// file does not choose the `id`, it is made of the name when the first log is begun. `path` is the
/// file's real and absolute one; logs that were begun by version 0.1.0 do not have it.
public record Identity(
    String id, boolean isChosen, SafeText name, Optional<String> path, List<String> reps) {
  public Identity {
    reps = List.copyOf(reps);
  }

  /// As the file says. An id that it does not choose is only what would be a good one.
  public static Identity of(Team team, String path) {
    String id = team.id().orElseGet(() -> Slug.of(team.name().value()));
    return new Identity(id, team.id().isPresent(), team.name(), Optional.of(path), ids(team));
  }

  /// Of logs whose headers do not have it: the folder was named after the team.
  public static Identity of(Scrum scrum, String folder) {
    var team = scrum.team();
    return new Identity(folder, false, team.name(), Optional.empty(), ids(team));
  }

  private static List<String> ids(Team team) {
    return team.reps().stream().map(Rep::id).toList();
  }

  /// With the id that the team has in its logs, where the file chooses none.
  public Identity called(String other) {
    return isChosen ? this : new Identity(other, false, name, path, reps);
  }

  /// Two files with different ids are of two teams, however alike they are.
  public boolean isAnotherThan(Identity other) {
    return isChosen && other.isChosen && !id.equals(other.id);
  }

  public boolean isAt(Optional<String> place) {
    return path.isPresent() && path.equals(place);
  }

  /// How many of these reps' ids the other team has.
  public long inCommon(Identity other) {
    var its = new HashSet<>(other.reps);
    return reps.stream().filter(its::contains).count();
  }
}
