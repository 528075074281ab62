package scrumline.export;

import java.util.List;

/// A value in a document of named figures, before a format writes it.
sealed interface Value permits Value.Text, Value.Number, Value.Truth, Value.Elements, Members {

  /// Text, which may come from outside: each format escapes it in its own way.
  record Text(String text) implements Value {}

  /// A number in full precision, never NaN or infinite.
  record Number(double number) implements Value {}

  /// Yes or no.
  record Truth(boolean truth) implements Value {}

  /// Values in order.
  record Elements(List<Value> values) implements Value {
    public Elements {
      values = List.copyOf(values);
    }
  }
}
