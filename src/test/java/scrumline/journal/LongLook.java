package scrumline.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import scrumline.files.Claim;

/// Another program that is stopped in the middle of a look at a lock, until nobody listens.
final class LongLook {
  private LongLook() {}

  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0], "northline-west", ".lock");
    try (var channel = FileChannel.open(file, StandardOpenOption.READ);
        var lock = channel.tryLock(Claim.MARK, 1, true)) {
      System.out.println(lock.isValid());
      System.in.read();
    }
  }
}
