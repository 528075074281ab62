package scrumline.files;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which name leads to which file: as programs see it, and as it is on the disk. A folder that was
/// made is on the disk at once.
final class Names {
  private final Map<Path, FileImage> seen = new TreeMap<>();
  private final Map<Path, FileImage> forced = new TreeMap<>();
  private final Set<Path> folders = new TreeSet<>();

  List<Path> all() {
    return List.copyOf(seen.keySet());
  }

  List<Path> in(Path folder) {
    return seen.keySet().stream().filter(file -> folder.equals(file.getParent())).toList();
  }

  @Nullable FileImage at(Path file) {
    return seen.get(file);
  }

  FileImage image(Path file) throws NoSuchFileException {
    var image = seen.get(file);
    if (image == null) {
      throw new NoSuchFileException(file.toString());
    }
    return image;
  }

  void makeFolder(Path folder) {
    for (var at = folder; at != null; at = at.getParent()) {
      folders.add(at);
    }
  }

  FileImage create(Path file) throws FileAlreadyExistsException, NoSuchFileException {
    if (!folders.contains(file.getParent())) {
      throw new NoSuchFileException(file.toString());
    }
    if (seen.containsKey(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    var image = new FileImage();
    seen.put(file, image);
    return image;
  }

  void move(Path from, Path to, boolean replacing)
      throws FileAlreadyExistsException, NoSuchFileException {
    if (!replacing && seen.containsKey(to)) {
      throw new FileAlreadyExistsException(to.toString());
    }
    seen.put(to, image(from));
    seen.remove(from);
  }

  void replace(Path file, FileImage image) {
    seen.put(file, image);
  }

  void remove(Path file) {
    seen.remove(file);
  }

  /// With all that lies in it.
  void removeFolder(Path folder) {
    seen.keySet().removeIf(file -> file.startsWith(folder));
    folders.removeIf(one -> one.startsWith(folder));
  }

  /// A file that was there for long.
  void put(Path file, FileImage image) {
    makeFolder(file.getParent());
    seen.put(file, image);
    forced.put(file, image);
  }

  void force(Path folder) throws NoSuchFileException {
    if (!folders.contains(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    forced.keySet().removeIf(file -> folder.equals(file.getParent()));
    in(folder).forEach(file -> forced.put(file, seen.get(file)));
  }

  /// As they are at this moment.
  Names copy() {
    var copies = new IdentityHashMap<FileImage, FileImage>();
    var copy = new Names();
    copy.folders.addAll(folders);
    seen.forEach((file, image) -> copy.seen.put(file, copied(image, copies)));
    forced.forEach((file, image) -> copy.forced.put(file, copied(image, copies)));
    return copy;
  }

  private static FileImage copied(FileImage image, Map<FileImage, FileImage> copies) {
    return copies.computeIfAbsent(image, FileImage::copy);
  }

  /// What a power cut leaves. Names that were not forced are as they were last seen, or as they
  /// were before.
  Names left(FileImage.Tail tail, boolean asSeen) {
    var after = new Names();
    folders.forEach(after::makeFolder);
    (asSeen ? seen : forced)
        .forEach((file, image) -> after.put(file, FileImage.of(image.left(tail))));
    return after;
  }
}
