package scrumline.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// The bytes of a file from the first on, through a channel that others may read at the same time.
final class FileBytes extends InputStream {
  private final FileChannel channel;
  private final Closeable end;
  private long position;
  private boolean closed;

  FileBytes(FileChannel channel, Closeable end) {
    this.channel = channel;
    this.end = end;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    int count = channel.read(ByteBuffer.wrap(into, from, most), position);
    position += Math.max(count, 0);
    return count;
  }

  /// Takes no more room than the bytes need.
  @Override
  public byte[] readNBytes(int most) throws IOException {
    long left = Math.max(0, channel.size() - position);
    byte[] bytes = new byte[(int) Math.min(most, Math.min(left, Integer.MAX_VALUE - 8))];
    int count = readNBytes(bytes, 0, bytes.length);
    return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
  }

  /// Whether somebody has the right to write it.
  boolean isClaimed(long at) throws IOException {
    return Claim.isTaken(channel, at);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      end.close();
    }
  }
}
