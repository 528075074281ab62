package scrumline.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.Optional;

/// Why a disk did not do what it was asked, in words for a person.
public final class Reason {
  private static final String UNKNOWN = "the disk does not say why";

  private Reason() {}

  /// Without any path, for a window that others may see.
  public static String brief(IOException failed) {
    return known(failed)
        .orElseGet(
            () ->
                switch (failed) {
                  case AccessDeniedException _ -> "there is no right to write there";
                  case NoSuchFileException _, NotDirectoryException _ -> "the folder is gone";
                  case FileSystemException _ -> "the disk refuses";
                  default -> Objects.requireNonNullElse(failed.getMessage(), UNKNOWN);
                });
  }

  /// The same of what was to be read.
  public static String briefOfReading(IOException failed) {
    return switch (failed) {
      case AccessDeniedException _ -> "you have no right to read it";
      case NoSuchFileException _, NotDirectoryException _ -> "it is not there any more";
      default -> brief(failed);
    };
  }

  public static String of(IOException failed) {
    return known(failed)
        .orElseGet(
            () ->
                switch (failed) {
                  case AccessDeniedException denied ->
                      Denied.of(denied.getFile()).said(System.getProperty("user.name"));
                  case FileSystemException system -> system.getFile() + ": " + reason(system);
                  default -> Objects.requireNonNullElse(failed.getMessage(), UNKNOWN);
                });
  }

  private static Optional<String> known(IOException failed) {
    String said = String.valueOf(failed.getMessage());
    if (said.contains("No space left")) {
      return Optional.of("the disk is full");
    }
    if (said.contains("quota exceeded")) {
      return Optional.of("the disk quota is used up");
    }
    if (said.contains("Read-only file system")) {
      return Optional.of("the disk is read-only");
    }
    if (said.contains("Input/output error")) {
      return Optional.of("the disk reports an error");
    }
    return Optional.empty();
  }

  private static String reason(FileSystemException failed) {
    return switch (failed) {
      case NoSuchFileException _ -> "it is not there";
      case FileAlreadyExistsException _ -> "there is one of this name";
      case NotDirectoryException _ -> "this is no folder";
      case FileSystemLoopException _ -> "these links lead in a circle";
      default -> Objects.requireNonNullElse(failed.getReason(), UNKNOWN);
    };
  }
}
