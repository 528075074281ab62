package scrumline.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import scrumline.journal.line.LogLine;

/// Journals that something happened to, and other things with a journal's name.
public enum OddLogs {
  EMPTIED,
  ZEROS,
  RETURNS,
  LINE_1,
  LINE_2,
  OPENING,
  LINES_1_AND_2,
  LINE_5,
  NEWER,
  FOLDER,
  LOOP,
  PIPE,
  HUGE;

  /// Of a scrum of the sample's Monday, the newest there is.
  public static final String NAME = "20261123T170000Z-northline-west-k3f9q2.jsonl";

  /// Puts it into the folder of a team's logs.
  public Path in(Path folder) throws IOException {
    Files.createDirectories(folder);
    var file = folder.resolve(NAME);
    byte[] whole = CutJournalTest.bytes(Kinds.all().subList(0, 9));
    switch (this) {
      case EMPTIED -> Files.write(file, new byte[0]);
      case ZEROS -> Files.write(file, new byte[whole.length]);
      case RETURNS -> Files.writeString(file, text(whole).replace("\n", "\r\n"));
      case LINE_1 -> Files.write(file, flipped(whole, 1));
      case LINE_2 -> Files.write(file, flipped(whole, 2));
      case OPENING -> Files.write(file, flipped(saidAgain(whole), 2));
      case LINES_1_AND_2 -> Files.write(file, flipped(flipped(whole, 1), 2));
      case LINE_5 -> Files.write(file, flipped(whole, 5));
      case NEWER -> Files.writeString(file, newer(text(whole)));
      case FOLDER -> Files.createDirectory(file);
      case LOOP -> Files.createSymbolicLink(file, file);
      case PIPE -> pipe(file);
      case HUGE -> sparse(file);
    }
    return file;
  }

  /// One bit of that line is another one.
  public static byte[] flipped(byte[] whole, int line) {
    byte[] bytes = whole.clone();
    int at = 0;
    for (int number = 1; number < line; number++) {
      at = Recovery.endOfLine(bytes, at) + 1;
    }
    bytes[at + 20] ^= 1;
    return bytes;
  }

  /// The same with a header that says the essentials of the opening again.
  public static byte[] saidAgain(byte[] whole) {
    var scrum = Kinds.fold(Kinds.all());
    var team = HeaderAgain.of(scrum, "northline-west").team().orElseThrow();
    var header = Kinds.HEADER.of(team).of(scrum.opening());
    byte[] first = LogLine.of("k3f9q2", Kinds.AT, header);
    int from = Recovery.endOfLine(whole, 0);
    byte[] bytes = Arrays.copyOf(first, first.length + whole.length - from);
    System.arraycopy(whole, from, bytes, first.length, whole.length - from);
    return bytes;
  }

  private static String newer(String whole) {
    var lines = List.of(whole.split("\n"));
    String event =
        "{\"v\":1,\"mid\":\"k3f9q2\",\"seq\":10,\"at\":\"2026-11-23T17:09:00Z\",\"mono\":90,"
            + "\"type\":\"danced\",\"data\":{}";
    return String.join("\n", lines) + "\n" + sealed(event) + "\n";
  }

  private static String sealed(String line) {
    var crc = new CRC32C();
    crc.update(line.getBytes(StandardCharsets.UTF_8));
    return line + ",\"crc\":\"" + "%08x".formatted(crc.getValue()) + "\"}";
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static void pipe(Path file) throws IOException {
    try {
      new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
    } catch (InterruptedException impossible) {
      throw new IOException(impossible);
    }
  }

  private static void sparse(Path file) throws IOException {
    try (var out =
        Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      out.position(3L << 30);
      out.write(ByteBuffer.wrap(new byte[] {1}));
    }
  }
}
