package scrumline.export;

import scrumline.numbers.PaceStatus;
import scrumline.numbers.QuotaProgress;

/// The way to a quota, of a rep or of all together, under the names by which scripts know it.
final class QuotaTree {
  private QuotaTree() {}

  static Members add(Members members, QuotaProgress progress) {
    return members
        .figure("quota", progress.quota())
        .figure("booked", progress.booked())
        .figure("attainment", progress.attainment())
        .figure("pace", progress.pace())
        .perhaps(progress.paceStatus(), (all, status) -> all.text("paceStatus", word(status)))
        .figure("gap", progress.gap())
        .figure("needPerWeek", progress.needPerWeek())
        .figure("nowPerWeek", progress.nowPerWeek())
        .figure("multiple", progress.multiple());
  }

  private static String word(PaceStatus status) {
    return switch (status) {
      case AHEAD -> "ahead";
      case ON_PACE -> "onPace";
      case SLIGHTLY_BEHIND -> "slightlyBehind";
      case BEHIND -> "behind";
      case TOO_EARLY -> "tooEarly";
    };
  }
}
