package scrumline.files;

import java.io.IOException;
import java.nio.file.Path;

/// A disk that takes no new file while it is full; its refuge, which a restart empties, may.
public final class FullDisk extends FaultyDisk {
  private final Path refuge;
  private volatile boolean full;
  private volatile boolean refugeTakes;

  public FullDisk(Path refuge) {
    this.refuge = refuge;
  }

  public void full(boolean now) {
    full = now;
  }

  public void refugeTakes() {
    refugeTakes = true;
  }

  @Override
  public synchronized Out create(Path file, Access access) throws IOException {
    if (full && !(refugeTakes && file.startsWith(refuge))) {
      throw new IOException("No space left on device");
    }
    return super.create(file, access);
  }

  @Override
  public boolean lasts(Path place) {
    return !place.startsWith(refuge);
  }
}
