package scrumline.intake;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import scrumline.codec.Mistake;
import scrumline.team.Team;

/// A team from a file. Whatever the file is, this ends, and with a team or with problems.
public final class TeamFile {
  /// 32 MiB.
  public static final int LARGEST = 32 * 1024 * 1024;

  private static final int MARK = 3;

  private TeamFile() {}

  /// Reads the file once. `fallback` is the zone of a team that names none.
  public static Loaded<Team> load(Path file, ZoneId fallback) {
    try {
      return read(OnceRead.read(file, LARGEST), file.toString(), fallback);
    } catch (NotRead notRead) {
      return refused(new Source(file.toString(), new byte[0], 0), notRead.problem(file));
    }
  }

  /// Reads bytes as if they were a file called `name`.
  public static Loaded<Team> read(byte[] bytes, String name, ZoneId fallback) {
    var source = new Source(name, bytes, hasMark(bytes) ? MARK : 0);
    if (isBlank(source)) {
      return refused(
          source,
          Problem.ofFile(
              Mistake.EMPTY_FILE, name, "the file is empty", "see sample-data for one to start"));
    }
    var other = FileKind.of(bytes);
    if (other.isPresent()) {
      var kind = other.get();
      return refused(
          source,
          Problem.ofFile(Mistake.ANOTHER_FORMAT, name, "this is " + kind.name(), kind.help()));
    }
    return new JsonTeam(source, fallback).load();
  }

  private static boolean hasMark(byte[] bytes) {
    return bytes.length >= MARK
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean isBlank(Source source) {
    for (int at = source.from(); at < source.bytes().length; at++) {
      if (source.bytes()[at] < 0 || source.bytes()[at] > ' ' || source.bytes()[at] == 0) {
        return false;
      }
    }
    return true;
  }

  private static Loaded<Team> refused(Source source, Problem problem) {
    return new Loaded<>(
        Optional.empty(), List.of(problem), 0, new Origins(source, Optional.empty()));
  }
}
