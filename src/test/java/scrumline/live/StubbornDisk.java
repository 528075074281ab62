package scrumline.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import scrumline.files.Disk;

/// The disk of this machine in its bad moments: full for a while, or so slow that a force, or all
/// that is read, only returns when it is let go.
final class StubbornDisk implements Disk {
  private final Disk disk = Disk.local();
  private final Gate forces = new Gate();
  private final Gate reads = new Gate();
  private volatile boolean full;
  private volatile String why = "No space left on device";
  private volatile Path closed = Path.of("nowhere");
  private volatile Path emptied = Path.of("nowhere");
  private volatile Path noJournals = Path.of("nowhere");

  void full(boolean now) {
    full = now;
  }

  /// What it says while it is full, in place of that.
  void says(String other) {
    why = other;
  }

  /// From now on nothing can be made in this folder.
  void close(Path folder) {
    closed = folder;
  }

  /// From now on no journal can be begun in this folder, and a small file can.
  void closeJournals(Path folder) {
    noJournals = folder;
  }

  /// A restart empties this folder.
  void empties(Path folder) {
    emptied = folder;
  }

  @Override
  public boolean lasts(Path place) {
    return !place.startsWith(emptied);
  }

  void hold(boolean now) {
    forces.shut(now);
  }

  /// Nothing that is read is answered, as on a network drive that is gone.
  void holdReads(boolean now) {
    reads.shut(now);
  }

  /// Returns when somebody waits for what is read.
  void awaitReader() {
    reads.awaitSomebody();
  }

  private void need() throws IOException {
    if (full) {
      throw new IOException(why);
    }
  }

  private void mustTake(Path place) throws IOException {
    if (place.startsWith(closed)) {
      throw new IOException("Input/output error");
    }
  }

  @Override
  public boolean makeFolder(Path folder) throws IOException {
    mustTake(folder);
    need();
    return disk.makeFolder(folder);
  }

  @Override
  public Out create(Path file, Access access) throws IOException {
    mustTake(file);
    need();
    if (file.toString().endsWith(".jsonl") && file.startsWith(noJournals)) {
      throw new IOException("Input/output error");
    }
    return new Slow(disk.create(file, access));
  }

  @Override
  public Out open(Path file, long found, long length) throws IOException {
    return new Slow(disk.open(file, found, length));
  }

  @Override
  public Kind kind(Path path) throws IOException {
    reads.pass();
    return disk.kind(path);
  }

  @Override
  public boolean isWritten(Path file) throws IOException {
    reads.pass();
    return disk.isWritten(file);
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    reads.pass();
    return disk.read(file, most);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    reads.pass();
    return disk.list(folder);
  }

  @Override
  public void move(Path from, Path to, boolean replacing) throws IOException {
    need();
    disk.move(from, to, replacing);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public boolean forceFolder(Path folder) throws IOException {
    need();
    return disk.forceFolder(folder);
  }

  private final class Slow implements Out {
    private final Out out;

    private Slow(Out out) {
      this.out = out;
    }

    @Override
    public void claim() throws IOException {
      out.claim();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      need();
      out.write(bytes);
    }

    @Override
    public void force() throws IOException {
      forces.pass();
      need();
      out.force();
    }

    @Override
    public void look() throws IOException {
      out.look();
    }

    @Override
    public void discard() throws IOException {
      out.discard();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
