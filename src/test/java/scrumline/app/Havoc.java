package scrumline.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;

/// What a sync tool, a cleaner or a person does to a journal while the program writes it.
enum Havoc {
  REMOVED {
    @Override
    void strike(Path journal) throws IOException {
      Files.delete(journal);
    }
  },
  REPLACED_BY_AN_OLDER_COPY {
    @Override
    void strike(Path journal) throws IOException {
      var copy = journal.resolveSibling(".copy");
      byte[] bytes = Files.readAllBytes(journal);
      int half = bytes.length / 2;
      while (half > 0 && bytes[half - 1] != '\n') {
        half--;
      }
      Files.write(copy, Arrays.copyOf(bytes, half));
      Files.move(copy, journal, StandardCopyOption.ATOMIC_MOVE);
    }
  },
  TRUNCATED {
    @Override
    void strike(Path journal) throws IOException {
      try (var channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() / 2);
      }
    }
  },
  APPENDED_TO {
    @Override
    void strike(Path journal) throws IOException {
      Files.writeString(journal, "conflicted copy\n", StandardOpenOption.APPEND);
    }
  },
  RENAMED {
    @Override
    void strike(Path journal) throws IOException {
      Files.move(journal, journal.resolveSibling("conflicted copy"));
    }
  },
  LOCK_FILE_REMOVED {
    @Override
    void strike(Path journal) throws IOException {
      Files.deleteIfExists(journal.resolveSibling(".lock"));
    }
  },
  FOLDER_REMOVED {
    @Override
    void strike(Path journal) throws IOException {
      try (var all = Files.walk(journal.getParent())) {
        for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  };

  abstract void strike(Path journal) throws IOException;
}
