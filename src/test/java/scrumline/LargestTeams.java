package scrumline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntFunction;
import scrumline.team.Week;

/// Team files as large as a team file may be, each full of one thing.
public enum LargestTeams {
  WEEKS(500, rep -> "\"weeks\":[" + weeks(520, 8, false) + "]"),
  MANY_KPIS(500, rep -> "\"weeks\":[" + weeks(100, 58, false) + "]"),
  LARGE_VALUES(500, rep -> "\"weeks\":[" + weeks(75, 58, true) + "]"),
  BARE_WEEKS(500, rep -> "\"weeks\":[" + weeks(520, 0, false) + "]"),
  NOTES(500, rep -> "\"weeks\":[" + many(520, at -> week(at, ",\"note\":\"n" + at + "\"")) + "]"),
  DEALS(
      500,
      rep ->
          "\"deals\":["
              + many(
                  5_000, at -> "{\"account\":\"" + at + "\",\"value\":1,\"closed\":\"2026-11-02\"}")
              + "]"),
  QUOTES(
      500,
      rep ->
          "\"quotes\":["
              + many(
                  2_000,
                  at ->
                      "{\"id\":\""
                          + at
                          + "\",\"account\":\"a"
                          + at
                          + "\",\"value\":1,\"status\":\"viewed\"}")
              + "]"),
  PLANS(
      500,
      rep -> "\"plan\":[" + many(5_000, at -> "{\"week\":\"2026-W47\",\"activity\":\"a\"}") + "]"),
  ABSENCES(
      500,
      rep ->
          "\"absences\":["
              + many(5_000, at -> "{\"from\":\"2026-11-02\",\"to\":\"2026-11-02\"}")
              + "]"),
  GOALS(
      500,
      rep ->
          "\"goals\":{"
              + many(
                  20,
                  kpi ->
                      "\"k"
                          + kpi
                          + "\":["
                          + many(400, at -> "{\"value\":1,\"from\":\"" + monday(at) + "\"}")
                          + "]")
              + "}"),
  LONG_TEXTS(
      500,
      rep ->
          "\"plan\":["
              + many(
                  5_000, at -> "{\"week\":\"2026-W47\",\"activity\":\"" + "語".repeat(200) + "\"}")
              + "]"),
  FACES(
      500,
      rep ->
          "\"plan\":["
              + many(
                  5_000, at -> "{\"week\":\"2026-W47\",\"activity\":\"" + "👍".repeat(200) + "\"}")
              + "]");

  /// A day of the newest week.
  private static final LocalDate NEWEST = LocalDate.of(2026, 11, 16);

  private static final int MOST = 31_000_000;

  private final int reps;
  private final IntFunction<String> fields;

  LargestTeams(int reps, IntFunction<String> fields) {
    this.reps = reps;
    this.fields = fields;
  }

  /// Writes as many reps as there is room for.
  public void write(Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      out.write("{\"schemaVersion\":1,\"team\":\"Large\",\"timeZone\":\"UTC\",\"kpis\":[");
      out.write(many(58, kpi -> "{\"id\":\"k" + kpi + "\",\"goal\":{\"value\":5}}"));
      writeReps(out);
      out.write("]}");
    }
  }

  private void writeReps(BufferedWriter out) throws IOException {
    out.write("],\"reps\":[");
    long written = 0;
    for (int rep = 0; rep < reps; rep++) {
      String one =
          "{\"id\":\"r" + rep + "\",\"name\":\"Rep " + rep + "\"," + fields.apply(rep) + "}";
      long bytes = one.getBytes(StandardCharsets.UTF_8).length;
      if (written + bytes > MOST) {
        break;
      }
      out.write(rep == 0 ? one : "," + one);
      written += bytes + 1;
    }
  }

  private static String weeks(int count, int kpis, boolean large) {
    String value = large ? "1234567" : "7";
    return many(
        count,
        at ->
            week(
                at,
                kpis == 0
                    ? ""
                    : ",\"values\":{" + many(kpis, kpi -> "\"k" + kpi + "\":" + value) + "}"));
  }

  private static String week(int ago, String rest) {
    return "{\"week\":\"" + monday(ago) + "\"" + rest + "}";
  }

  private static String monday(int ago) {
    return Week.of(NEWEST.minusWeeks(ago)).toString();
  }

  private static String many(int count, IntFunction<String> one) {
    var all = new StringBuilder();
    for (int at = 0; at < count; at++) {
      all.append(at == 0 ? "" : ",").append(one.apply(at));
    }
    return all.toString();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
