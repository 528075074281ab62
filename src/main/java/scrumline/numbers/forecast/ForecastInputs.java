package scrumline.numbers.forecast;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.OptionalDouble;

/// All that a forecast depends on; equal inputs have the same forecast for ever.
///
/// - `booked` money so far, `quota` money, where there is one
/// - `rate`: what is known of the deals a week
/// - `weeksLeft` weeks of five workdays that the rep is there until the period ends, and `season`,
///   which times the deals of an ordinary week they bring
/// - `own` values of the rep's closed deals, and `team` those of everybody's; money, as they are
public record ForecastInputs(
    double booked,
    OptionalDouble quota,
    DealRate rate,
    double weeksLeft,
    Season season,
    List<Double> own,
    List<Double> team) {
  /// Another model draws other futures from the same inputs.
  private static final String MODEL = "scrumline forecast 2";

  public ForecastInputs {
    own = List.copyOf(own);
    team = List.copyOf(team);
  }

  /// SHA-256 of the inputs, from which the random numbers of their forecast begin.
  byte[] seed() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(MODEL);
      write(out, List.of(booked, quota.orElse(-1), weeksLeft, season.factor()));
      write(out, List.of(rate.deals(), rate.weeks(), rate.expected()));
      write(out, rate.strength().weights());
      write(out, own);
      write(out, team);
      return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static void write(DataOutputStream out, List<Double> numbers) throws IOException {
    out.writeInt(numbers.size());
    for (double number : numbers) {
      out.writeDouble(number);
    }
  }
}
