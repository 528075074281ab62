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
  private final Path file;
  private final FileChannel channel;

  /// Which file it is, whatever its name is; absent where the system does not number files.
  private final @Nullable Object key;

  private long length;

  private OpenFile(Path file, FileChannel channel, long length) throws IOException {
    this.file = file;
    this.channel = channel;
    this.length = length;
    var now = at(file);
    this.key = now == null ? null : now.fileKey();
  }

  static OpenFile create(Path file, FileAttribute<?>... attributes) throws IOException {
    Set<OpenOption> isNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    return opened(file, FileChannel.open(file, isNew, attributes), 0);
  }

  static OpenFile open(Path file, long found, long length) throws IOException {
    var opened = opened(file, FileChannel.open(file, StandardOpenOption.APPEND), found);
    try {
      opened.look();
      opened.cut(length);
      return opened;
    } catch (IOException failed) {
      opened.close();
      throw failed;
    }
  }

  private void cut(long to) throws IOException {
    channel.truncate(to);
    length = to;
  }

  private static OpenFile opened(Path file, FileChannel channel, long length) throws IOException {
    try {
      return new OpenFile(file, channel, length);
    } catch (IOException failed) {
      channel.close();
      throw failed;
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
    try (channel) {
      var now = at(file);
      if (now != null && isThis(now)) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
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
