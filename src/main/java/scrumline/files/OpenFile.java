package scrumline.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A file of this machine, open at its end. The system itself puts every write behind all that is
/// there (`O_APPEND`), so that nothing which another program added is ever written over.
final class OpenFile implements Disk.Out {
  /// Where the claim of a file lies: far behind all bytes, so that readers are not held up where
  /// the system keeps them from reading what is locked.
  private static final long CLAIM = 1L << 40;

  private final Path file;
  private final FileChannel channel;

  /// Which file it is, whatever its name is; absent where the system does not number files.
  private final @Nullable Object key;

  private long length;
  private boolean claimed;

  private OpenFile(Path file, FileChannel channel, @Nullable Object key, long length) {
    this.file = file;
    this.channel = channel;
    this.key = key;
    this.length = length;
  }

  static OpenFile create(Path file, FileAttribute<?>... attributes) throws IOException {
    Set<OpenOption> isNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    var channel = FileChannel.open(file, isNew, attributes);
    try {
      return new OpenFile(file, channel, InUse.key(file), 0);
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
  }

  static OpenFile open(Path file, long found, long length) throws IOException {
    var key = InUse.key(file);
    begin(key);
    OpenFile opened;
    try {
      opened = new OpenFile(file, FileChannel.open(file, StandardOpenOption.APPEND), key, found);
    } catch (IOException failed) {
      InUse.endWriting(key);
      throw failed;
    }
    opened.claimed = true;
    try {
      opened.lock();
      opened.look();
      opened.channel.truncate(length);
      opened.length = length;
      return opened;
    } catch (IOException failed) {
      opened.close();
      throw failed;
    }
  }

  /// Nothing is written for the answer, and nobody who claims the file meanwhile is refused it.
  static boolean isWritten(Path file) throws IOException {
    if (InUse.isWritten(InUse.key(file))) {
      return true;
    }
    try (var in = InUse.in(file)) {
      return in.isClaimed(CLAIM);
    }
  }

  @Override
  public void claim() throws IOException {
    if (!claimed) {
      begin(key);
      claimed = true;
      lock();
    }
  }

  private static void begin(@Nullable Object key) throws Claimed {
    if (!InUse.beginWriting(key)) {
      throw new Claimed();
    }
  }

  private void lock() throws Claimed {
    boolean isOurs;
    try {
      isOurs = Claim.take(channel, CLAIM);
    } catch (IOException noLocksHere) {
      // A file system without locks can be written all the same; the folder's lock holds.
      isOurs = true;
    }
    if (!isOurs) {
      throw new Claimed();
    }
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    var rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      length += channel.write(rest);
    }
  }

  @Override
  public void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void look() throws IOException {
    var now = at(file);
    if (now == null) {
      throw Meddled.removed();
    }
    if (!isThis(now)) {
      throw Meddled.replaced();
    }
    if (now.size() != length) {
      throw Meddled.changed();
    }
  }

  @Override
  public void discard() throws IOException {
    try (this) {
      var now = at(file);
      if (now != null && isThis(now)) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      if (claimed) {
        claimed = false;
        InUse.endWriting(key);
      }
    }
  }

  private boolean isThis(BasicFileAttributes now) {
    return key == null || key.equals(now.fileKey());
  }

  /// Asked in the one way that needs no exception where nothing is there.
  private static @Nullable BasicFileAttributes at(Path file) throws IOException {
    var provider = file.getFileSystem().provider();
    return provider.readAttributesIfExists(file, BasicFileAttributes.class);
  }
}
