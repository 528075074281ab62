package scrumline.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/// Why a disk did not do what it was asked, in words for a person.
public final class Reason {
  private Reason() {}

  public static String of(IOException failed) {
    String said = String.valueOf(failed.getMessage());
    if (said.contains("No space left")) {
      return "the disk is full";
    }
    if (said.contains("quota exceeded")) {
      return "the disk quota is used up";
    }
    if (said.contains("Read-only file system")) {
      return "the disk is read-only";
    }
    if (said.contains("Input/output error")) {
      return "the disk reports an error";
    }
    return switch (failed) {
      case AccessDeniedException denied -> "no right to write " + denied.getFile();
      case FileSystemException system -> system.getFile() + ": " + reason(system);
      default -> said;
    };
  }

  private static String reason(FileSystemException failed) {
    return failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
  }
}
