package scrumline.export;

import java.util.Optional;
import java.util.function.BiFunction;
import scrumline.scrum.Scrum;
import scrumline.team.Eyes;

/// The documents that a meeting log can become, by the name that the command line has for them.
public enum Format {
  MARKDOWN("md", (scrum, eyes) -> new MarkdownLog(scrum, eyes).text());

  private final String name;
  private final BiFunction<Scrum, Eyes, String> write;

  Format(String name, BiFunction<Scrum, Eyes, String> write) {
    this.name = name;
    this.write = write;
  }

  public static Optional<Format> named(String name) {
    for (var format : values()) {
      if (format.name.equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /// What file names of this format end in.
  public String ending() {
    return name;
  }

  /// The whole document for everybody who was in the room.
  public String forTeam(Scrum scrum) {
    return write(scrum, Eyes.TEAM);
  }

  /// The whole document, lines ended with LF.
  public String write(Scrum scrum, Eyes eyes) {
    return write.apply(scrum, eyes);
  }
}
