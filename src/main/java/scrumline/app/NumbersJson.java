package scrumline.app;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import scrumline.numbers.Backtest;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// The figures of a review or of a backtest as JSON, for pipes: full precision, hidden KPIs left
/// out. What is absent is left out too, and its reason stands under `absent` of the same object.
public final class NumbersJson {
  private static final double LARGEST_LONG = 1L << 53;

  private NumbersJson() {}

  /// One document, ending in a line break. `reps` are those of `review` to tell about; the team's
  /// sums are always over everybody.
  public static String of(Review review, List<RepNumbers> reps) {
    return document(NumbersFields.of(review, reps));
  }

  /// One document, ending in a line break.
  public static String of(Backtest backtest) {
    return document(BacktestFields.of(backtest));
  }

  private static String document(Fields fields) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(new Indented(), text)) {
      write(json, fields);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Object value) {
    switch (value) {
      case Fields fields -> write(json, fields.asMap());
      case Map<?, ?> members -> {
        json.writeStartObject();
        members.forEach(
            (name, member) -> {
              json.writeName((String) name);
              write(json, member);
            });
        json.writeEndObject();
      }
      case List<?> elements -> {
        json.writeStartArray();
        elements.forEach(element -> write(json, element));
        json.writeEndArray();
      }
      case Double number -> write(json, number.doubleValue());
      case Boolean truth -> json.writeBoolean(truth);
      default -> json.writeString(value.toString());
    }
  }

  /// Whole numbers without a decimal point.
  private static void write(JsonGenerator json, double number) {
    if (number == Math.rint(number) && Math.abs(number) < LARGEST_LONG) {
      json.writeNumber((long) number);
    } else {
      json.writeNumber(number);
    }
  }

  /// Two spaces and `\n` on every system.
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      var spacing = new Separators().withObjectNameValueSpacing(Separators.Spacing.AFTER);
      return new DefaultPrettyPrinter(spacing).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }
}
