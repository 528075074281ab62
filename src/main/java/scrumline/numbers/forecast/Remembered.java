package scrumline.numbers.forecast;

import java.util.Collection;

/// What is remembered of a rep's past weeks, each the fainter the older it is: `deals` won in
/// `weeks` of five days present.
record Remembered(double deals, double weeks) {

  /// Deals a week of the team as a whole; 0 where no week is remembered.
  static double rate(Collection<Remembered> team) {
    double deals = 0;
    double weeks = 0;
    for (var rep : team) {
      deals += rep.deals;
      weeks += rep.weeks;
    }
    return weeks > 0 ? deals / weeks : 0;
  }
}
