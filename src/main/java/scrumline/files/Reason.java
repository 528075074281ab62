package scrumline.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Why a disk did not do what it was asked, in words for a person.
public final class Reason {
  private static final String UNKNOWN = "the disk does not say why";

  /// What systems say, and what it is to a person.
  private static final Map<String, String> KNOWN =
      Map.of(
          "No space left", "the disk is full",
          "quota exceeded", "the disk quota is used up",
          "Read-only file system", "the disk is read-only",
          "Input/output error", "the disk reports an error",
          "File too large", "the system lets no file become larger there",
          "Stale file handle", "the network drive is not there any more");

  private Reason() {}

  /// Without any path, and in no words but the program's, for a window that others may see.
  public static String brief(IOException failed) {
    return known(failed)
        .orElseGet(
            () ->
                switch (failed) {
                  case AccessDeniedException _ -> "there is no right to write there";
                  case NoSuchFileException _, NotDirectoryException _ -> "the folder is gone";
                  case Explained own -> own.why();
                  default -> "the disk refuses";
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
    return KNOWN.entrySet().stream()
        .filter(one -> said.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
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
