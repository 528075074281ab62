package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import scrumline.files.Disk;

/// Another program that looks whether a file is written.
final class LookAtFile {
  private LookAtFile() {}

  public static void main(String[] args) throws IOException {
    System.out.println(Disk.local().isWritten(Path.of(args[0])));
  }
}
