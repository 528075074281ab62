package scrumline.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/// The disk of this machine, through channels.
final class LocalDisk implements Disk {
  private static final FileAttribute<?>[] NONE = {};
  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  /// How the system calls a request that makes no sense (EINVAL); the launcher has it speak
  // English.
  private static final String INVALID = "Invalid argument";

  @Override
  public boolean makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return true;
    }
    var parent = Disk.folderOf(folder);
    boolean isForced = makeFolder(parent);
    try {
      Files.createDirectory(folder, only(folder, "rwx------"));
    } catch (FileAlreadyExistsException meanwhile) {
      if (!Files.isDirectory(folder)) {
        throw new NotDirectoryException(folder.toString());
      }
    }
    return forceFolder(parent) && isForced;
  }

  @Override
  public boolean lasts(Path place) {
    return !Temporary.is(place);
  }

  @Override
  public Out create(Path file, Access access) throws IOException {
    var attributes =
        switch (access) {
          case PRIVATE -> only(file, "rw-------");
          case USUAL -> NONE;
        };
    return OpenFile.create(file, attributes);
  }

  @Override
  public Out open(Path file, long found, long length) throws IOException {
    return OpenFile.open(file, found, length);
  }

  @Override
  public Kind kind(Path path) throws IOException {
    try {
      var is = Files.readAttributes(path, BasicFileAttributes.class);
      return is.isRegularFile()
          ? new Kind.File(is.size())
          : is.isDirectory() ? new Kind.Folder() : new Kind.Special();
    } catch (FileSystemException nowhere) {
      if (Files.isSymbolicLink(path)) {
        return new Kind.LooseLink();
      }
      throw nowhere;
    }
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    try (var in = InUse.in(file)) {
      return in.readNBytes(most);
    }
  }

  @Override
  public boolean isWritten(Path file) throws IOException {
    return OpenFile.isWritten(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    } catch (NoSuchFileException | NotDirectoryException none) {
      return List.of();
    } catch (UncheckedIOException failedOnTheWay) {
      throw failedOnTheWay.getCause();
    }
  }

  @Override
  public void move(Path from, Path to, boolean replacing) throws IOException {
    if (replacing) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException noLinks) {
      copyAnew(from, to);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException noLinks) {
      copyAnew(from, to);
    }
    Files.delete(from);
  }

  /// Some file systems (FAT, some network shares) have no links.
  void copyAnew(Path from, Path to) throws IOException {
    byte[] bytes = read(from, Integer.MAX_VALUE);
    try (var out = create(to, accessTo(from))) {
      out.write(bytes);
      out.force();
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException failed) {
      Files.deleteIfExists(to);
      throw failed;
    }
  }

  private static Access accessTo(Path file) throws IOException {
    return hasPosix(file) && Files.getPosixFilePermissions(file).equals(OWNER_ALONE)
        ? Access.PRIVATE
        : Access.USUAL;
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.delete(file);
  }

  @Override
  public boolean forceFolder(Path folder) throws IOException {
    if (!hasPosix(folder)) {
      return true;
    }
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
      return true;
    } catch (IOException failed) {
      if (INVALID.equals(failed.getMessage())) {
        return false;
      }
      throw failed;
    }
  }

  static FileAttribute<?>[] only(Path path, String permissions) {
    var set = PosixFilePermissions.fromString(permissions);
    return hasPosix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)}
        : NONE;
  }

  private static boolean hasPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
