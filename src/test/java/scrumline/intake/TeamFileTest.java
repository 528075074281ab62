package scrumline.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrumline.team.Agenda;
import scrumline.team.Team;

class TeamFileTest {
  @TempDir Path folder;

  @Test
  void a_good_file_is_a_team_and_nothing_else() {
    var loaded = TeamFile.load(Path.of("sample-data/northline-west.json"), ZoneOffset.UTC);
    assertEquals(List.of(), loaded.problems());
    assertEquals(8, loaded.value().orElseThrow().reps().size());
    var quota = loaded.places().of("/reps/6/quota").orElseThrow();
    byte[] bytes = loaded.places().bytes();
    assertEquals("200000", new String(bytes, quota.start(), quota.end() - quota.start(), UTF_8));
  }

  @Test
  void the_smallest_file_is_enough_and_defaults_fill_the_rest() {
    var zone = ZoneId.of("Asia/Tokyo");
    var team = TeamFile.load(Path.of("sample-data/smallest.json"), zone).value().orElseThrow();
    assertEquals(zone, team.zone());
    assertEquals(Team.UNNAMED_MANAGER, team.manager());
    assertEquals(Agenda.DEFAULT, team.agenda());
    assertTrue(team.reps().getFirst().leads().isEmpty());
  }

  @Test
  void a_byte_order_mark_changes_nothing() throws IOException {
    byte[] plain = Files.readAllBytes(Path.of("sample-data/smallest.json"));
    var marked = new ByteArrayOutputStream();
    marked.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    marked.write(plain);
    assertTrue(read(marked.toByteArray()).value().isPresent());
    var broken = read(("\uFEFF{\"schemaVersion\": 7}").getBytes(UTF_8)).problems().getFirst();
    assertEquals(Optional.of(new Place.Text(1, 19)), broken.place());
  }

  @Test
  void a_file_of_another_kind_is_called_by_its_name() throws IOException {
    refused("E004", "empty", new byte[0]);
    refused("E004", "empty", "\uFEFF \r\n".getBytes(UTF_8));
    refused("E005", "UTF-16", "{\"team\": 1}".getBytes(UTF_16));
    refused("E005", "UTF-16", "{\0\"\0".getBytes(UTF_8));
    refused("E005", "Excel workbook", zipWith("xl/workbook.xml"));
    refused("E005", "zip archive", zipWith("notes.txt"));
    refused("E005", "old Excel", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1});
    refused("E005", "gzip", gzip("{}"));
    refused("E005", "PDF", "%PDF-1.7".getBytes(UTF_8));
    refused("E005", "web page", "\n<!DOCTYPE html><title>Log in</title>".getBytes(UTF_8));
    refused("E005", "XML", "<?xml version=\"1.0\"?>".getBytes(UTF_8));
    refused("E005", "table", "rep,week,calls\nr01,2026-W47,80\n".getBytes(UTF_8));
    refused("E005", "table", "\"rep\";\"week\"\n".getBytes(UTF_8));
    refused("E006", "UTF-8", "{\"team\": \"M\u00FCller\"}".getBytes(ISO_8859_1));
    refused("E007", "neither", "hello".getBytes(UTF_8));
  }

  @Test
  void a_pipe_or_a_folder_is_refused_without_waiting() throws Exception {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          refused("E001", "no such file", folder.resolve("missing.json"));
          refused("E002", "folder", folder);
          var pipe = folder.resolve("pipe.json");
          boolean made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
          assumeTrue(made, "no named pipes here");
          refused("E002", "pipe", pipe);
        });
  }

  @Test
  void a_file_that_is_too_large_is_not_read() throws IOException {
    var file = folder.resolve("large.json");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(TeamFile.LARGEST + 1L);
    }
    refused("E003", "32 MiB", file);
  }

  @Test
  void a_bad_byte_is_told_at_its_own_place() {
    byte[] bytes = "{\n  \"team\": \"é東🚀 ?\"}".getBytes(UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;
    var problem = read(bytes).problems().getFirst();
    assertEquals(Optional.of(new Place.Text(2, 16)), problem.place());
  }

  private static void refused(String code, String words, byte[] bytes) {
    refused(code, words, read(bytes));
  }

  private static void refused(String code, String words, Path file) {
    refused(code, words, TeamFile.load(file, ZoneOffset.UTC));
  }

  private static void refused(String code, String words, Loaded<Team> loaded) {
    assertFalse(loaded.value().isPresent());
    assertEquals(1, loaded.problems().size());
    var problem = loaded.problems().getFirst();
    assertEquals(code, problem.code());
    assertTrue(problem.message().value().contains(words), problem.message()::value);
  }

  private static Loaded<Team> read(byte[] bytes) {
    return TeamFile.read(bytes, "team.json", ZoneOffset.UTC);
  }

  private static byte[] zipWith(String entry) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
