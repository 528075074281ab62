package scrumline.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person is told of a disk that refuses, on a window that others may see and elsewhere.
final class ReasonTest {
  private static final String PATH = "/home/ann/secretpath/team.json";

  @Test
  void no_failure_brings_its_path_or_its_own_text_onto_a_window() {
    var all =
        List.of(
            new IOException("cannot read " + PATH),
            new IOException("No space left on device: " + PATH),
            new IOException(PATH, new IOException(PATH)),
            new AccessDeniedException(PATH),
            new NoSuchFileException(PATH),
            new NotDirectoryException(PATH),
            new DirectoryNotEmptyException(PATH),
            new FileAlreadyExistsException(PATH, PATH, PATH),
            new FileSystemLoopException(PATH),
            new FileSystemException(PATH, PATH, "Input/output error"),
            new FileSystemException(PATH, PATH, PATH));
    for (var failed : all) {
      for (String said : List.of(Reason.brief(failed), Reason.briefOfReading(failed))) {
        assertFalse(said.contains("secretpath"), said);
        assertFalse(said.isBlank());
      }
    }
    assertEquals("the disk refuses", Reason.brief(all.getFirst()));
  }

  @Test
  void a_failure_that_says_nothing_is_told_all_the_same() {
    assertEquals("the disk refuses", Reason.brief(new IOException()));
    assertEquals("the disk does not say why", Reason.of(new IOException()));
  }

  @Test
  void the_text_of_a_failure_is_told_where_nobody_looks_on() {
    assertTrue(Reason.of(new IOException("cannot read " + PATH)).contains(PATH));
    assertTrue(Reason.of(new NoSuchFileException(PATH)).contains(PATH));
  }

  @Test
  void the_program_says_in_its_own_words_why_it_does_not_write() {
    assertEquals("another window has this scrum open", Reason.brief(new Claimed()));
    assertEquals("the log file was removed", Reason.brief(Meddled.removed()));
  }

  @Test
  void usual_refusals_of_a_system_have_words_for_people() {
    assertEquals("the disk is full", Reason.brief(new IOException("No space left on device")));
    assertEquals("the disk reports an error", Reason.brief(new IOException("Input/output error")));
    assertEquals(
        "the system lets no file become larger there",
        Reason.brief(new IOException("File too large")));
    assertEquals(
        "the network drive is not there any more",
        Reason.brief(new IOException("Stale file handle")));
  }
}
