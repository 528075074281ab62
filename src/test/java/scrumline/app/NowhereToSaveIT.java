package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.files.Disk;
import scrumline.journal.Journal;

/// The logs and what else the program keeps lie on one full file system, and the folder for
/// temporary files is all that takes anything, or does not either. Nothing that a restart takes
/// away may look saved. That the full one is in memory, too, counts for nothing: it has the folder
/// of the logs.
final class NowhereToSaveIT {
  private static final String CONFIRMED = "✓ C  Priya: call back";

  @TempDir(factory = LastingFolder.class)
  Path home;

  private Path temporary;
  private Path full;
  private Path filler;

  @BeforeEach
  void fill() throws IOException {
    temporary = Files.createTempDirectory(Path.of("/tmp"), "scrumline");
    full = Files.createDirectory(home.resolve("full"));
    filler = full.resolve("filler");
    boolean isMounted =
        KernelFaultsIT.sh("mount -t tmpfs -o size=400k,mode=700 tmpfs '" + full + "'") == 0;
    assumeTrue(isMounted, "left out: this machine lets nobody mount a small file system");
    KernelFaultsIT.sh("dd if=/dev/zero of='" + filler + "' bs=1k");
  }

  @AfterEach
  void unmount() throws IOException {
    KernelFaultsIT.sh("umount -l '" + full + "'");
    KernelFaultsIT.sh("rm -r '" + temporary + "'");
  }

  @Test
  void a_scrum_that_only_a_temporary_folder_takes_is_never_called_saved() throws IOException {
    try (var demo = agreed(temporary)) {
      demo.sees("NOT SAVED: 1 item · ! what to do · only in /tmp, gone at a restart");
      demo.sees("… C  Priya: call back");
      assertFalse(demo.screen().text().contains(CONFIRMED), demo.screen().text());
      demo.send("!").sees("is kept in /tmp, which a restart of this computer empties");
      demo.send("r").sees("Tried again at", "it is still only in /tmp.");
      demo.send("\u001b").sees("PRIYA RAMAN");
      String after = leftInTwoSteps(demo, "only in /tmp, gone at a restart");
      assertTrue(
          after.contains("a restart of this computer takes the scrum away; copy it to"), after);
      assertTrue(after.contains("The scrum is in " + temporary), after);
    }
    var log = Found.files(temporary).getLast();
    var events = Journal.recover(Disk.local(), log).events();
    assertTrue(events.toString().contains("call back"), events::toString);
  }

  @Test
  void a_disk_with_room_again_is_noticed_while_nobody_presses_a_key() throws IOException {
    try (var demo = agreed(temporary)) {
      demo.sees("NOT SAVED: 1 item");
      Files.delete(filler);
      demo.sees(CONFIRMED, "The log goes on in");
      assertFalse(demo.screen().text().contains("NOT SAVED"), demo.screen().text());
      demo.send("q").sees("Everything is saved.").send("\r");
      String after = printed(demo.ended(0));
      assertTrue(after.contains("The scrum is in " + full.resolve("logs")), after);
    }
  }

  @Test
  void a_scrum_that_nothing_takes_is_told_with_its_count_and_ends_with_a_status()
      throws IOException {
    try (var demo = agreed(Files.createDirectory(full.resolve("tmp")))) {
      demo.sees("NOT SAVED: 1 item only in memory · ! what to do · the disk is full");
      String after = leftInTwoSteps(demo, "leaving would lose 1 item.");
      assertTrue(after.contains("could not be saved: the disk is full"), after);
    }
  }

  /// A commitment in Priya's turn.
  private Demo agreed(Path forTemporaryFiles) {
    var all =
        Map.of(
            "XDG_STATE_HOME",
            full.resolve("state").toString(),
            "SCRUMLINE_OPTS",
            "-Djava.io.tmpdir=" + forTemporaryFiles);
    var demo = Demo.start(home, all, "demo --logs full/logs").sees("Good to see you.");
    demo.send(Demo.RIGHT).sees("OPENING").send("/priya\r").sees("PRIYA RAMAN");
    return demo.send("ccall back\r");
  }

  /// Leaves as somebody does who wants to all the same; what the program says then, in one line.
  private static String leftInTwoSteps(Demo demo, String why) {
    demo.send("q")
        .sees("Leave now?", why)
        .send("\r")
        .sees("Leave once more to leave all the same.");
    return printed(demo.send("\r").ended(1));
  }

  /// A terminal breaks a line wherever it is full.
  private static String printed(Demo demo) {
    return demo.pty().text().replaceAll("\\s*\n", "");
  }
}
