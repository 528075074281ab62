package scrumline.coach;

import java.util.List;
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
///   `{no day is|# day is|# days are}` for the words that go with its number
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
  private static final Pattern BY_NUMBER = Pattern.compile("\\{([^{}]*)}");

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
    String agreed =
        BY_NUMBER.matcher(said).replaceAll(found -> Matcher.quoteReplacement(word(found.group(1))));
    return agreed.replace("#", number);
  }

  /// Of `no day is|# day is|# days are` what goes with the number; without a word for none it is
  /// the last.
  private String word(String words) {
    var forms = List.of(words.split("\\|"));
    boolean isNone = value.orElse(1) == 0 && forms.size() > 2;
    boolean isOne = value.orElse(0) == 1;
    return isNone ? forms.getFirst() : isOne ? forms.get(forms.size() - 2) : forms.getLast();
  }

  private static String text(Figure figure, DoubleFunction<String> shown) {
    return figure.isKnown() ? figure.text(shown) : "";
  }

  private static OptionalDouble each(Figure figure, DoubleUnaryOperator rounded) {
    return figure.value().stream().map(rounded).findFirst();
  }
}
