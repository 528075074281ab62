package scrumline.numbers.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long the forecast of one rep takes in a team of 30 with half a year of deals, in a JVM with
/// the options of the program's launcher. What counts is the processor's time.
@Tag("bench")
final class ForecastSpeedIT {
  private static final Path LAUNCHER = Path.of("src", "main", "launcher", "scrumline");
  private static final Pattern OPTIONS = Pattern.compile("set -- (-XX:Tiered.*?) -XX:-UsePerfData");
  private static final int PEOPLE = 30;
  private static final int WEEKS = 26;
  private static final int WARM_UP = 200;
  private static final int ROUNDS = 100;

  @Test
  void a_forecast_takes_5_ms_at_one_deal_a_week_and_10_ms_at_five() throws IOException {
    var lines = measured();
    lines.forEach(System.out::println);
    assertEquals(4, lines.size());
    for (String line : lines) {
      var words = line.split(" ");
      double most = words[1].equals("1") ? 5 : 10;
      assertTrue(Double.parseDouble(words[words.length - 2]) <= most, line);
    }
  }

  private static List<String> measured() throws IOException {
    var options = OPTIONS.matcher(Files.readString(LAUNCHER));
    assertTrue(options.find(), "the launcher has other options");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options.group(1).split(" ")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Measure.class.getName()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return out.lines().toList();
  }

  /// The program whose time is taken.
  static final class Measure {
    private Measure() {}

    public static void main(String[] args) {
      for (int perWeek : new int[] {1, 5}) {
        for (int weeksLeft : new int[] {5, 12}) {
          var inputs = inputs(perWeek, weeksLeft);
          millis(inputs, WARM_UP);
          System.out.printf(
              Locale.ROOT,
              "forecast: %d deals a week, %d weeks left: %.1f ms%n",
              perWeek,
              weeksLeft,
              millis(inputs, ROUNDS));
        }
      }
    }

    private static double millis(ForecastInputs inputs, int rounds) {
      var threads = ManagementFactory.getThreadMXBean();
      long began = threads.getCurrentThreadCpuTime();
      for (int round = 0; round < rounds; round++) {
        Forecast.of(inputs);
      }
      return (threads.getCurrentThreadCpuTime() - began) / 1e6 / rounds;
    }

    private static ForecastInputs inputs(int perWeek, int weeksLeft) {
      var random = new Random(1);
      var remembered = new ArrayList<Remembered>();
      for (int rep = 0; rep < PEOPLE; rep++) {
        remembered.add(new Remembered(perWeek * WEEKS * (0.5 + random.nextDouble()), WEEKS));
      }
      var rate =
          new DealRate(perWeek * WEEKS, WEEKS, perWeek, Strength.of(List.copyOf(remembered)));
      var own = values(random, perWeek * WEEKS);
      var team = TeamDeals.of(values(random, perWeek * WEEKS * PEOPLE));
      var quota = OptionalDouble.of(100);
      return new ForecastInputs(10, quota, rate, weeksLeft, Season.NONE, own, team);
    }

    private static List<Double> values(Random random, int count) {
      return random.doubles(count).map(Math::exp).boxed().toList();
    }
  }
}
