package scrumline.files;

import java.nio.file.Path;
import java.util.List;

/// Another program, which gets at files that are open here.
public final class Stranger {
  private final Names names;

  Stranger(Names names) {
    this.names = names;
  }

  public List<Path> files() {
    return names.all();
  }

  public void remove(Path file) {
    names.remove(file);
  }

  public void removeFolder(Path folder) {
    names.removeFolder(folder);
  }

  /// Puts another file in its place.
  public void replace(Path file, byte[] bytes) {
    names.replace(file, FileImage.of(bytes));
  }

  public void cut(Path file, int length) {
    var image = names.at(file);
    if (image != null) {
      image.cut(length);
    }
  }

  public void append(Path file, byte[] bytes) {
    var image = names.at(file);
    if (image != null) {
      image.append(bytes);
    }
  }
}
