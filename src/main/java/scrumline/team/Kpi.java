package scrumline.team;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A figure that the team watches. `ask` is the team's own question for somebody whose goal is far
/// off; `decimals` is how many places people want to see. Both only where the file says so.
public record Kpi(
    String id,
    SafeText label,
    Kind kind,
    Unit unit,
    Optional<Goal> goal,
    Optional<Ratio> ratio,
    boolean hidden,
    Optional<SafeText> why,
    Optional<SafeText> ask,
    OptionalInt decimals) {

  /// Leading KPIs are what people do in a week; lagging ones are what comes of it later.
  public enum Kind {
    LEADING,
    LAGGING
  }

  /// A per cent KPI that is computed: `of` ÷ `over` × 100, both ids of other KPIs.
  public record Ratio(String of, String over) {}

  /// The label within a sentence: `calls`, but `NPS answers`.
  public String inSentence() {
    String text = label.value();
    var word = text.split(" ", 2)[0];
    boolean isWord =
        word.length() > 1 && word.substring(1).chars().noneMatch(Character::isUpperCase);
    return isWord ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
  }

  public boolean isLeading() {
    return kind == Kind.LEADING;
  }

  /// Counts and money add up over days; per cents and days do not.
  public boolean addsUp() {
    return switch (unit) {
      case COUNT, MONEY -> true;
      case PERCENT, DAYS -> false;
    };
  }
}
