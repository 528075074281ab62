package scrumline.codec;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import scrumline.team.SafeText;
import scrumline.team.Week;
import tools.jackson.core.JsonGenerator;

/// Fields as the team file has them: what is absent is not written, and whole numbers have no
/// decimal point.
final class Write {
  private static final double LARGEST_EXACT = 1e15;

  private Write() {}

  static void number(double value, JsonGenerator out) {
    if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT) {
      out.writeNumber((long) value);
    } else if (Double.isFinite(value)) {
      out.writeNumber(value);
    } else {
      throw new IllegalArgumentException("a number that is none cannot be written: " + value);
    }
  }

  static void number(String name, double value, JsonGenerator out) {
    out.writeName(name);
    number(value, out);
  }

  static void number(String name, OptionalDouble value, JsonGenerator out) {
    if (value.isPresent()) {
      number(name, value.getAsDouble(), out);
    }
  }

  static void whole(String name, OptionalInt value, JsonGenerator out) {
    if (value.isPresent()) {
      out.writeNumberProperty(name, value.getAsInt());
    }
  }

  static void text(String name, Optional<SafeText> text, JsonGenerator out) {
    if (text.isPresent()) {
      out.writeStringProperty(name, text.get().value());
    }
  }

  static void string(String name, Optional<?> value, JsonGenerator out) {
    if (value.isPresent()) {
      out.writeStringProperty(name, value.get().toString());
    }
  }

  static void week(String name, Optional<Week> week, JsonGenerator out) {
    string(name, week, out);
  }
}
