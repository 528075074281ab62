package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// Another program gets at the file of a running scrum, on the disk of this machine.
@Timeout(30)
class MeddlingTest {
  static final Duration SOON = Duration.ofSeconds(10);
  private static final List<Event> EVENTS = Kinds.all().subList(0, 9);
  private static final byte[] FOREIGN = "not ours\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;
  private final Disk disk = Disk.local();
  private final Acknowledged told = new Acknowledged();
  private Archive archive;
  private Lock lock;
  private Journal journal;
  private Path first;

  enum Meddling {
    REMOVED {
      @Override
      void with(Path file) throws IOException {
        Files.delete(file);
      }
    },
    REPLACED {
      @Override
      void with(Path file) throws IOException {
        var other = Files.write(file.resolveSibling("other"), FOREIGN);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    REPLACED_BY_ITS_COPY {
      @Override
      void with(Path file) throws IOException {
        var copy = Files.copy(file, file.resolveSibling("other"));
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    EMPTIED {
      @Override
      void with(Path file) throws IOException {
        Files.newByteChannel(file, StandardOpenOption.WRITE).truncate(0).close();
      }
    },
    CUT {
      @Override
      void with(Path file) throws IOException {
        var channel = Files.newByteChannel(file, StandardOpenOption.WRITE);
        channel.truncate(channel.size() - 7).close();
      }
    },
    APPENDED_TO {
      @Override
      void with(Path file) throws IOException {
        Files.write(file, FOREIGN, StandardOpenOption.APPEND);
      }
    },
    WITHOUT_ITS_FOLDER {
      @Override
      void with(Path file) throws IOException {
        var folder = file.getParent();
        Files.move(folder, folder.resolveSibling("carried off"));
      }
    };

    abstract void with(Path file) throws IOException;
  }

  @BeforeEach
  void begin() throws IOException {
    archive = Archive.of(disk, temp, List.of(), Kinds.TEAM);
    lock = Lock.take(archive.folder()).orElseThrow();
    journal =
        archive.begin(lock, () -> Kinds.HEADER, (Event.Opened) EVENTS.getFirst(), () -> 0, told);
    append(2, 5);
    first = journal.file();
  }

  @AfterEach
  void release() throws IOException {
    lock.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_log_that_another_program_changed_goes_on_in_a_second_file_with_all_of_it(Meddling meddling)
      throws IOException {
    meddling.with(first);
    append(6, 9);
    assertTrue(journal.close(SOON));
    assertEquals("-2.jsonl", journal.file().toString().substring(first.toString().length() - 6));
    assertEquals(EVENTS, Journal.recover(disk, journal.file()).events());
    var found = archive.latest().orElseThrow();
    assertEquals(EVENTS, found.events());
    assertFalse(found.isReadOnly(), () -> meddling + ": " + found.problems());
  }

  @ParameterizedTest
  @EnumSource(names = {"REPLACED", "APPENDED_TO"})
  void nothing_that_another_program_wrote_is_destroyed(Meddling meddling) throws IOException {
    meddling.with(first);
    byte[] before = Files.readAllBytes(first);
    append(6, 9);
    assertTrue(journal.close(SOON));
    var kept = new String(Files.readAllBytes(first), StandardCharsets.UTF_8);
    assertTrue(kept.startsWith(new String(before, StandardCharsets.UTF_8)), kept);
  }

  @Test
  void a_log_that_nobody_touches_stays_in_one_file() throws IOException {
    append(6, 9);
    assertTrue(journal.close(SOON));
    assertEquals(first, journal.file());
  }

  @ParameterizedTest
  @EnumSource
  void a_log_that_another_program_changed_is_whole_again_before_the_next_event(Meddling meddling)
      throws Exception {
    assertTrue(journal.close(SOON));
    var name = FileName.of(Kinds.AT, "northline-west", "aaaaaa");
    var ledger = Ledger.fresh(disk, archive.places(), name);
    ledger.add(LogLine.of("aaaaaa", Kinds.AT, Kinds.HEADER));
    var idle = new Acknowledged();
    var writer = new Writer("aaaaaa", lock, ledger, 0, 0, idle);
    writer.start(Duration.ofMillis(1));
    writer.add(1, 0, EVENTS.getFirst());
    idle.awaitSaved(1);
    var file = writer.file();
    meddling.with(file);
    while (writer.file().equals(file)) {
      Thread.sleep(1);
    }
    assertEquals(EVENTS.subList(0, 1), Journal.recover(disk, writer.file()).events());
    assertTrue(writer.end(SOON));
  }

  private void append(int from, int to) {
    for (int seq = from; seq <= to; seq++) {
      journal.append(seq, EVENTS.get(seq - 1));
      told.awaitSaved(seq);
    }
  }
}
