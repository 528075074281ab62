package scrumline.coach;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import scrumline.numbers.Figure;
import scrumline.numbers.Rounding;
import scrumline.numbers.Shown;
import scrumline.team.SafeText;

/// One thing that a rule can look at and that its text can name. `words` is what it is called,
/// `value` is as it is shown (rounded, so that nobody reads a 0.95 that counts as less), and absent
/// where there is nothing to look at; `text` is how it stands in a sentence.
record Fact(String words, OptionalDouble value, String text, DoubleFunction<String> shown) {
  /// What a figure without a value is written as.
  private static final String NOTHING = "–";

  /// A name, which no rule can compare.
  static Fact named(String words, SafeText name) {
    return new Fact(words, OptionalDouble.empty(), name.value(), Shown::count);
  }

  static Fact absent(String words) {
    return new Fact(words, OptionalDouble.empty(), NOTHING, Shown::count);
  }

  static Fact of(String words, Figure figure, DoubleFunction<String> shown) {
    return new Fact(words, figure.value(), figure.text(shown), shown);
  }

  static Fact count(String words, double count) {
    return of(words, Figure.of(count), Shown::count);
  }

  static Fact count(String words, Figure figure) {
    return rounded(words, figure, 0, Shown::count);
  }

  /// A share of 1, looked at in whole per cent.
  static Fact percent(String words, Figure share) {
    var percent = each(share, Rounding::percent);
    return new Fact(words, percent, share.text(Shown::share), Shown::percent);
  }

  static Fact rounded(String words, Figure figure, int decimals, DoubleFunction<String> shown) {
    var value = each(figure, exact -> Rounding.to(decimals, exact));
    return new Fact(words, value, figure.text(shown), shown);
  }

  /// Whether a sentence can name it.
  boolean isSayable() {
    return value.isPresent() || !text.equals(NOTHING);
  }

  /// `calls trend −19 %`.
  String inWords() {
    return value.isPresent() ? words + " " + shown.apply(value.getAsDouble()) : words;
  }

  private static OptionalDouble each(Figure figure, DoubleUnaryOperator rounded) {
    return figure.value().stream().map(rounded).findFirst();
  }
}
