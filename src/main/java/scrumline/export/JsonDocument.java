package scrumline.export;

import java.io.StringWriter;
import scrumline.numbers.forecast.Backtest;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Figures as JSON, for pipes: full precision, hidden KPIs left out. What is absent is left out,
/// too, and its reason stands under `absent`, the last member of the same object.
public final class JsonDocument {
  private static final double LARGEST_LONG = 1L << 53;

  private final JsonGenerator json;

  private JsonDocument(JsonGenerator json) {
    this.json = json;
  }

  /// One document, ending in a line break.
  public static String of(Figures figures) {
    return document(NumbersTree.of(figures));
  }

  /// One document, ending in a line break.
  public static String of(Backtest backtest) {
    return document(BacktestTree.of(backtest));
  }

  private static String document(Members members) {
    var text = new StringWriter();
    try (var json = new JsonFactory().createGenerator(new Indented(), text)) {
      new JsonDocument(json).write(members);
    }
    return text.append('\n').toString();
  }

  private void write(Value value) {
    switch (value) {
      case Members members -> members(members);
      case Value.Elements elements -> {
        json.writeStartArray();
        elements.values().forEach(this::write);
        json.writeEndArray();
      }
      case Value.Number number -> number(number.number());
      case Value.Truth truth -> json.writeBoolean(truth.truth());
      case Value.Text text -> json.writeString(text.text());
    }
  }

  private void members(Members members) {
    json.writeStartObject();
    members
        .values()
        .forEach(
            (name, value) -> {
              json.writeName(name);
              write(value);
            });
    if (!members.absent().isEmpty()) {
      json.writeName("absent");
      json.writeStartObject();
      members.absent().forEach(json::writeStringProperty);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /// Whole numbers without a decimal point.
  private void number(double number) {
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
