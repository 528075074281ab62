package scrumline.coach;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrumline.numbers.Figure;
import scrumline.numbers.Rounding;
import scrumline.numbers.Shown;
import scrumline.team.Kpi;

/// One thing that a rule can look at and that its text can name.
///
/// - `noun` is what it is called: `the win rate`
/// - `said` is a sentence about it without its end, in which `#` stands for the figure and
///   `{day is|days are}` for the words that go with its number: `The win rate is #`
/// - `value` is as it is shown (rounded, so that nobody reads a 0.95 that counts as less), and
///   absent where there is nothing to compare
/// - `text` is how it begins a sentence, `inside` how it stands within one; empty where there is
///   nothing to say
record Fact(
    String noun,
    String said,
    OptionalDouble value,
    String text,
    String inside,
    DoubleFunction<String> shown) {
  private static final Pattern ONE_OR_MANY = Pattern.compile("\\{([^|{}]*)\\|([^|{}]*)}");

  static Fact absent(String noun) {
    return new Fact(noun, "", OptionalDouble.empty(), "", "", Shown::count);
  }

  /// Words, which no rule can compare.
  static Fact words(String said, String text, String inside) {
    return new Fact("", said, OptionalDouble.empty(), text, inside, Shown::count);
  }

  static Fact words(String said, String text) {
    return words(said, text, text);
  }

  static Fact label(String said, Kpi kpi) {
    return words(said, kpi.label().value(), kpi.inSentence());
  }

  static Fact of(String noun, String said, Figure figure, DoubleFunction<String> shown) {
    return new Fact(noun, said, figure.value(), text(figure, shown), text(figure, shown), shown);
  }

  static Fact count(String noun, String said, double count) {
    return of(noun, said, Figure.of(count), Shown::count);
  }

  static Fact count(String noun, String said, Figure figure) {
    return rounded(noun, said, figure, 0, Shown::count);
  }

  /// A share of 1, looked at in whole per cent.
  static Fact percent(String noun, String said, Figure share) {
    var percent = each(share, Rounding::percent);
    String text = text(share, Shown::share);
    return new Fact(noun, said, percent, text, text, Shown::percent);
  }

  static Fact rounded(
      String noun, String said, Figure figure, int decimals, DoubleFunction<String> shown) {
    var value = each(figure, exact -> Rounding.to(decimals, exact));
    return new Fact(noun, said, value, text(figure, shown), text(figure, shown), shown);
  }

  /// The same fact, written otherwise in a text than where it is compared.
  Fact as(String other) {
    return new Fact(noun, said, value, other, other, shown);
  }

  /// Whether a sentence can name it.
  boolean isSayable() {
    return !text.isEmpty();
  }

  /// `The win rate is 15 %`.
  String sentence() {
    String number = value.isPresent() ? shown.apply(value.getAsDouble()) : text;
    int group = value.orElse(0) == 1 ? 1 : 2;
    String agreed =
        ONE_OR_MANY.matcher(said).replaceAll(found -> Matcher.quoteReplacement(found.group(group)));
    return agreed.replace("#", number);
  }

  private static String text(Figure figure, DoubleFunction<String> shown) {
    return figure.isKnown() ? figure.text(shown) : "";
  }

  private static OptionalDouble each(Figure figure, DoubleUnaryOperator rounded) {
    return figure.value().stream().map(rounded).findFirst();
  }
}
