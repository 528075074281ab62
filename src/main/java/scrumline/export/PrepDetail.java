package scrumline.export;

import java.util.List;
import scrumline.coach.Attention;
import scrumline.coach.Attention.Reason;
import scrumline.team.Columns;
import scrumline.team.SafeText;

/// How much of what is known stands on the page.
///
/// - `rows`: who has a row of their own
/// - `questions`: for whom the question is there
/// - `reasons`: how many are told of one person, and whether `facts` beside them are
/// - `list`: how many rows a list has that could be long; `changes`: how many tell what changed
record PrepDetail(Whom rows, Whom questions, int reasons, boolean facts, int list, int changes) {
  private static final int ALL = Integer.MAX_VALUE;
  private static final int NAMES = 12;
  private static final int FEW_NAMES = 6;
  private static final int LONGEST = 110;

  /// Everything, on as many screens as it takes.
  static final PrepDetail FULL =
      new PrepDetail(Whom.EVERYBODY, Whom.EVERYBODY, ALL, true, ALL, ALL);

  /// From the richest to the barest: the first that fits is the one to take.
  static final List<PrepDetail> ONE_SCREEN =
      List.of(
          new PrepDetail(Whom.ANY_REASON, Whom.ANY_REASON, ALL, true, ALL, ALL),
          new PrepDetail(Whom.ANY_REASON, Whom.ANY_REASON, ALL, true, 6, 5),
          new PrepDetail(Whom.ANY_REASON, Whom.ANY_REASON, ALL, true, 4, 3),
          new PrepDetail(Whom.ANY_REASON, Whom.ANY_REASON, ALL, false, 3, 3),
          new PrepDetail(Whom.ANY_REASON, Whom.SEVERAL, ALL, false, 3, 3),
          new PrepDetail(Whom.ANY_REASON, Whom.SEVERAL, ALL, false, 3, 2),
          new PrepDetail(Whom.ANY_REASON, Whom.SEVERAL, ALL, false, 3, 1),
          new PrepDetail(Whom.ANY_REASON, Whom.SEVERAL, ALL, false, 3, 0),
          new PrepDetail(Whom.ANY_REASON, Whom.NOBODY, ALL, false, 2, 0),
          new PrepDetail(Whom.UP_TO_GOALS, Whom.NOBODY, 2, false, 2, 0),
          new PrepDetail(Whom.UP_TO_FALLS, Whom.NOBODY, 2, false, 2, 0),
          new PrepDetail(Whom.UP_TO_GAPS, Whom.NOBODY, 2, false, 2, 0),
          new PrepDetail(Whom.SEVERAL, Whom.NOBODY, 2, false, 2, 0),
          new PrepDetail(Whom.SEVERAL, Whom.NOBODY, 1, false, 1, 0),
          new PrepDetail(Whom.NOBODY, Whom.NOBODY, 0, false, 1, 0));

  /// How many names a list of people has.
  int names() {
    return list == 1 ? FEW_NAMES : NAMES;
  }

  /// What somebody wrote, cut where it is long and the page is one screen.
  Said text(SafeText written) {
    return Said.theirs(equals(FULL) ? written.value() : Columns.cut(written.value(), LONGEST));
  }

  /// The people whom something is told of. Where there is no room for all who have a reason, those
  /// whose first one comes late in the order of reasons go without a row first.
  enum Whom {
    EVERYBODY,
    ANY_REASON,
    UP_TO_GOALS,
    UP_TO_FALLS,
    UP_TO_GAPS,
    SEVERAL,
    NOBODY;

    /// `isSeveral`: whether this is one of those of whom several reasons are said.
    boolean has(Attention one, boolean isSeveral) {
      return switch (this) {
        case EVERYBODY -> true;
        case NOBODY -> false;
        case SEVERAL -> isSeveral;
        case ANY_REASON, UP_TO_GOALS, UP_TO_FALLS, UP_TO_GAPS ->
            isSeveral || one.reasons().stream().limit(1).anyMatch(this::goesAsFarAs);
      };
    }

    private boolean goesAsFarAs(Reason first) {
      var farthest =
          switch (first) {
            case Reason.Owed _, Reason.DataMissing _, Reason.Gap _ -> UP_TO_GAPS;
            case Reason.LinkFell _, Reason.KpiFell _ -> UP_TO_FALLS;
            case Reason.GoalsBehind _ -> UP_TO_GOALS;
            case Reason.QuotesWaiting _ -> ANY_REASON;
          };
      return compareTo(farthest) <= 0;
    }
  }
}
