package scrumline.journal.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.journal.Kinds;
import scrumline.scrum.Event;
import scrumline.team.SafeText;

class LogLineTest {
  private static final String MID = "k3f9q2";

  @Test
  void a_line_reads_as_it_is_described() {
    assertEquals(
        "{\"v\":1,\"mid\":\"k3f9q2\",\"seq\":17,\"at\":\"2026-11-23T17:01:35Z\",\"mono\":251482,"
            + "\"type\":\"agreed\",\"data\":{\"id\":\"2026-11-23/1\",\"kind\":\"resource\","
            + "\"rep\":\"sam\",\"owner\":\"Dana\",\"text\":\"pricing approval\","
            + "\"due\":\"2026-11-25\"},\"crc\":\"be46d49e\"}",
        text(LogLine.of(MID, 17, 251482, new Event.Agreed(Kinds.at(95), Kinds.resource(1)))));
  }

  @Test
  void every_event_is_read_back_as_it_was_written() {
    long seq = 1;
    for (var event : Kinds.all()) {
      byte[] line = LogLine.of(MID, seq, 1000 + seq, event);
      assertEquals(new LogLine.Fact(MID, seq, 1000 + seq, event), read(line));
      seq++;
    }
    assertEquals(
        new LogLine.Head(MID, Kinds.HEADER), read(LogLine.of(MID, Kinds.AT, Kinds.HEADER)));
  }

  @Test
  void a_whole_team_is_read_back_as_it_was_written() {
    var event = new Event.TeamReloaded(Kinds.AT, Samples.northlineWest());
    assertEquals(new LogLine.Fact(MID, 2, 0, event), read(LogLine.of(MID, 2, 0, event)));
  }

  @Test
  void no_bit_can_flip_unseen() {
    long seq = 0;
    for (var event : Kinds.all()) {
      byte[] line = LogLine.of(MID, ++seq, seq, event);
      for (int bit = 0; bit < 8 * line.length; bit++) {
        line[bit / 8] ^= (byte) (1 << bit % 8);
        assertInstanceOf(LogLine.Damaged.class, read(line));
        line[bit / 8] ^= (byte) (1 << bit % 8);
      }
    }
  }

  @Test
  void a_line_cut_anywhere_is_damaged() {
    byte[] line = LogLine.of(MID, 2, 0, new Event.Closed(Kinds.AT, Optional.empty()));
    for (int length = 0; length < line.length; length++) {
      assertEquals(new LogLine.Damaged(), LogLine.read(line, 0, length));
    }
  }

  @Test
  void nothing_in_a_line_can_move_a_terminal() {
    var all = new StringBuilder();
    IntStream.range(0, 0xF0000).filter(LogLineTest::mayHurt).forEach(all::appendCodePoint);
    var event = new Event.MarkedAway(Kinds.AT, all.toString());
    byte[] line = LogLine.of(MID, 2, 0, event);
    assertFalse(text(line).codePoints().anyMatch(LogLineTest::mayHurt));
    assertEquals(new LogLine.Fact(MID, 2, 0, event), read(line));
  }

  @Test
  void letters_of_all_scripts_stay_letters() {
    byte[] line = LogLine.of(MID, 2, 0, new Event.Noted(Kinds.AT, "sam", SafeText.of("Łódź 東京 ≥")));
    assertTrue(text(line).contains("Łódź 東京 ≥"));
  }

  @Test
  void an_optional_line_of_a_newer_version_is_skipped() {
    assertEquals(
        new LogLine.Fact(MID, 2, 7, new Event.Unread(Kinds.AT, "danced")),
        read(foreign("\"type\":\"danced\",\"optional\":true,\"data\":{\"how\":[\"well\"]}", 1)));
  }

  @Test
  void any_other_line_of_a_newer_version_is_reported_as_newer() {
    newer(foreign("\"type\":\"danced\",\"data\":{}", 1));
    newer(foreign("\"type\":\"danced\",\"optional\":true,\"data\":{}", 2));
    newer(foreign("\"type\":\"paused\",\"data\":{}", 2));
    var header = header(3, 2, "9.0");
    newer(LogLine.of(MID, Kinds.AT, header));
  }

  @Test
  void fields_added_later_do_not_stop_an_older_version_from_reading() {
    var later = header(2, 1, "0.9");
    assertEquals(new LogLine.Head(MID, later), read(LogLine.of(MID, Kinds.AT, later)));
    assertEquals(
        new LogLine.Fact(MID, 2, 7, new Event.Paused(Kinds.AT)),
        read(foreign("\"type\":\"paused\",\"data\":{\"by\":\"key\"},\"new\":1", 1)));
  }

  @Test
  void a_known_event_without_its_data_is_not_guessed() {
    for (String data : new String[] {"{}", "[]", "null", "{\"rep\":7}"}) {
      assertInstanceOf(
          LogLine.Foreign.class, read(foreign("\"type\":\"markedAway\",\"data\":" + data, 1)));
    }
    assertInstanceOf(LogLine.Foreign.class, read(seal("{\"v\":1,\"mid\":\"k3f9q2\",,")));
  }

  @Test
  void a_checksum_alone_is_no_line() {
    byte[] alone = seal("");
    assertInstanceOf(LogLine.Damaged.class, read(alone));
    assertFalse(LogLine.isWhole(alone, 0, alone.length));
    assertInstanceOf(LogLine.Foreign.class, read(seal("x")));
    assertInstanceOf(LogLine.Damaged.class, LogLine.read(alone, 5, 5));
  }

  @Test
  void bytes_written_one_by_one_are_joined_like_those_written_at_once() {
    byte[] bytes = new byte[600];
    new Random(7).nextBytes(bytes);
    var pieces = new Pieces();
    for (byte one : bytes) {
      pieces.write(one);
    }
    assertEquals(600, pieces.length());
    assertArrayEquals(Arrays.copyOf(bytes, 602), pieces.joined(600, 2));
  }

  private static void newer(byte[] line) {
    assertInstanceOf(LogLine.Newer.class, read(line));
  }

  private static boolean mayHurt(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static byte[] foreign(String rest, int version) {
    return seal(
        "{\"v\":"
            + version
            + ",\"mid\":\"k3f9q2\",\"seq\":2,\"at\":\"2026-11-23T17:00:00Z\",\"mono\":7,"
            + rest);
  }

  private static byte[] seal(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    byte[] sealed = Arrays.copyOf(bytes, bytes.length + LogLine.Seal.LENGTH);
    LogLine.Seal.put(sealed, bytes.length);
    return sealed;
  }

  private static LogLine read(byte[] line) {
    return LogLine.read(Arrays.copyOf(line, line.length + 3), 0, line.length);
  }

  private static Header header(int format, int minReader, String app) {
    return new Header(
        format,
        minReader,
        app,
        Kinds.HEADER.zone(),
        SafeText.of("t"),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8);
  }
}
