package scrumline.live;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.ZoneOffset;
import scrumline.intake.TeamFile;
import scrumline.team.Team;

/// One start of the program with a large team, in a JVM of its own: a scrum that begins and is
/// killed, one that is resumed and closed, the next one.
final class LargeScrum {
  private LargeScrum() {}

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var file = folder.resolve("team.json");
    start(args[1], folder, file);
    System.out.println(args[1] + ": done");
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static void start(String what, Path folder, Path file) throws IOException {
    var loaded = TeamFile.load(file, ZoneOffset.UTC);
    if (loaded.value().isEmpty()) {
      throw new IOException(loaded.problems().getFirst().message().value());
    }
    Team team = loaded.value().get();
    var start = Start.in(folder).with(team);
    switch (what) {
      case "begin" -> start.open().press("→").seconds(5).press("→").saved();
      case "resume" -> {
        var room = start.at("2026-11-23T17:10:00Z").open();
        Story.close(room.sees("Continue the scrum of 17:00").enter().seconds(1));
      }
      case "next" -> {
        var room = start.daysLater(7).open();
        room.press("→").seconds(5).saved();
      }
      default -> throw new IllegalArgumentException(what);
    }
    Reference.reachabilityFence(loaded);
  }
}
