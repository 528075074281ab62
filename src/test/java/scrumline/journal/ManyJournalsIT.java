package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// A thousand weeks of scrums do not make a start slow: of all but the newest only the first line
/// is read.
@Tag("bench")
final class ManyJournalsIT {
  private static final int JOURNALS = 1000;
  private static final Duration LONGEST = Duration.ofMillis(500);

  @Test
  void a_thousand_journals_hand_over_at_once(@TempDir Path temp) throws IOException {
    var folder =
        Files.createDirectories(Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM).folder());
    String before = "";
    for (int number = 0; number < JOURNALS; number++) {
      var follows = number == 0 ? List.<String>of() : List.of(before);
      before = String.format("m%05d", number);
      Files.write(folder.resolve(name(number, before)), journal(number, before, follows));
    }
    for (int round = 0; round < 5; round++) {
      long start = System.nanoTime();
      var earlier =
          Archive.of(Disk.local(), temp, List.of(), Kinds.TEAM).earlier(Kinds.DATE.plusDays(7));
      var took = Duration.ofNanos(System.nanoTime() - start);
      System.out.println("of " + JOURNALS + " journals: " + took.toMillis() + " ms");
      assertTrue(earlier.follows().equals(List.of(before)));
      assertTrue(took.compareTo(LONGEST) < 0, took::toString);
    }
  }

  private static String name(int number, String mid) {
    return FileName.of(Kinds.AT.plus(Duration.ofDays(7L * number)), "northline-west", mid)
        .toString();
  }

  private static byte[] journal(int number, String mid, List<String> follows) {
    var date = Kinds.DATE.plusDays(7L * number);
    var opening = Kinds.opened(date, 1).opening().following(follows, List.of());
    var lines = new ArrayList<byte[]>();
    lines.add(LogLine.of(mid, Kinds.AT, Kinds.HEADER.of(opening)));
    lines.add(LogLine.of(mid, 1, 0, new Event.Opened(Kinds.AT, opening)));
    for (long seq = 2; seq < 200; seq++) {
      lines.add(LogLine.of(mid, seq, 0, new Event.Noted(Kinds.at(seq), "sam", Kinds.TEAM)));
    }
    var bytes = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      bytes.writeBytes(line);
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
