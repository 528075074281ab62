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
/// - `deals` (a Gamma shape) in `weeks` of five workdays (its rate): the rep's own trailing 13
///   weeks, and four more at the rate that was to be expected of them
/// - `weeksLeft` weeks of five workdays that the rep is there until the period ends
/// - `own` values of the rep's closed deals, and `others` those of the whole team in the rep's
///   measure: each × the rep's average deal ÷ its owner's; money
public record ForecastInputs(
    double booked,
    OptionalDouble quota,
    double deals,
    double weeks,
    double weeksLeft,
    List<Double> own,
    List<Double> others) {
  /// Another model draws other futures from the same inputs.
  private static final String MODEL = "scrumline forecast 1";

  public ForecastInputs {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  /// SHA-256 of the inputs, from which the random numbers of their forecast begin.
  byte[] seed() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(MODEL);
      for (double number : List.of(booked, quota.orElse(-1), deals, weeks, weeksLeft)) {
        out.writeDouble(number);
      }
      for (var values : List.of(own, others)) {
        out.writeInt(values.size());
        for (double value : values) {
          out.writeDouble(value);
        }
      }
      return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
