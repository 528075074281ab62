package scrumline.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import scrumline.codec.Mistake;

/// Reads a file once, and not more of it than it may have.
final class OnceRead {
  private OnceRead() {}

  static byte[] read(Path file, int most) throws NotRead {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      mustBeAFile(attributes);
      if (attributes.size() > most) {
        throw tooLarge(most);
      }
      return read(file, most, (int) attributes.size());
    } catch (NoSuchFileException missing) {
      throw new NotRead(Mistake.CANNOT_READ, "there is no such file", "look at name and folder");
    } catch (AccessDeniedException denied) {
      throw new NotRead(
          Mistake.CANNOT_READ, "this account may not read the file", "ask its owner for access");
    } catch (IOException broken) {
      throw new NotRead(Mistake.CANNOT_READ, "reading failed: " + broken.getMessage(), "");
    }
  }

  /// Opening a pipe would wait for somebody to write into it.
  private static void mustBeAFile(BasicFileAttributes attributes) throws NotRead {
    if (attributes.isDirectory()) {
      throw new NotRead(Mistake.NOT_A_FILE, "this is a folder", "name a file in it");
    }
    if (!attributes.isRegularFile()) {
      throw new NotRead(
          Mistake.NOT_A_FILE, "this is a pipe or a device, not a file", "save it as a file first");
    }
  }

  /// The size is only where to begin: the file may grow meanwhile, and some tell no size at all.
  private static byte[] read(Path file, int most, int size) throws IOException, NotRead {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = new byte[size];
      int read = in.readNBytes(bytes, 0, size);
      byte[] rest = in.readNBytes(most + 1 - read);
      if (read + rest.length > most) {
        throw tooLarge(most);
      }
      if (rest.length == 0 && read == size) {
        return bytes;
      }
      byte[] all = Arrays.copyOf(bytes, read + rest.length);
      System.arraycopy(rest, 0, all, read, rest.length);
      return all;
    }
  }

  private static NotRead tooLarge(int most) {
    int mebibytes = most / (1024 * 1024);
    return new NotRead(
        Mistake.TOO_LARGE,
        "the file has more than " + mebibytes + " MiB",
        "this is most likely another file");
  }
}
