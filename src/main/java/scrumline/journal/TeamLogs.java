package scrumline.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scrumline.journal.line.Identity;

/// The logs of one team file: which folder it goes on with, and which other team has its name.
public record TeamLogs(
    Identity file, FolderChoice choice, List<TeamFolder> teams, Archives archives) {
  public TeamLogs {
    teams = List.copyOf(teams);
  }

  static TeamLogs of(
      Identity file, Archives archives, List<TeamFolder> teams, Set<String> inTheWay) {
    return new TeamLogs(file, FolderChoice.of(file, teams, inTheWay), teams, archives);
  }

  /// Those that are taken unless somebody says something else: an offer is not.
  public Archive archive() {
    return archives.in(folder());
  }

  /// Those that can be the file's, where nobody can be asked.
  public List<Archive> possible() {
    return Stream.concat(Stream.of(folder()), offered().stream().map(TeamFolder::name))
        .map(archives::in)
        .toList();
  }

  /// The team as the headers of its journals tell of it.
  public Identity team() {
    return switch (choice) {
      case FolderChoice.Found found -> file.called(found.folder().id());
      case FolderChoice.Offered offered -> file.called(offered.otherwise());
      case FolderChoice.Begun begun -> file.called(begun.folder());
    };
  }

  /// The folder that may be the team's own; a person decides.
  public Optional<TeamFolder> offered() {
    return choice instanceof FolderChoice.Offered offer
        ? Optional.of(offer.folder())
        : Optional.empty();
  }

  /// After the offer was taken.
  public TeamLogs goingOn() {
    return offered()
        .map(folder -> new TeamLogs(file, new FolderChoice.Found(folder), teams, archives))
        .orElse(this);
  }

  /// Another team of the same name, with logs of its own.
  public Optional<TeamFolder> namesake() {
    return FolderChoice.namesake(file, teams, folder());
  }

  private String folder() {
    return switch (choice) {
      case FolderChoice.Found found -> found.folder().name();
      case FolderChoice.Offered offered -> offered.otherwise();
      case FolderChoice.Begun begun -> begun.folder();
    };
  }
}
