package scrumline.export;

import java.util.List;

/// How much of what is known stands on the page: who has a row of their own, for whom the question
/// is there, how many reasons are told of one person, whether what helps to know beside them is
/// told, how many rows a list has, and how many rows tell what changed.
record PrepDetail(Whom rows, Whom questions, int reasons, boolean facts, int list, int changes) {
  private static final int ALL = Integer.MAX_VALUE;

  /// Everything, on as many screens as it takes.
  static final PrepDetail FULL =
      new PrepDetail(Whom.EVERYBODY, Whom.EVERYBODY, ALL, true, ALL, ALL);

  /// From the richest to the barest: the first that fits is the one to take.
  static final List<PrepDetail> ONE_SCREEN =
      List.of(
          new PrepDetail(Whom.WITH_A_REASON, Whom.WITH_A_REASON, ALL, true, ALL, ALL),
          new PrepDetail(Whom.WITH_A_REASON, Whom.WITH_A_REASON, ALL, true, 6, 5),
          new PrepDetail(Whom.WITH_A_REASON, Whom.WITH_A_REASON, ALL, true, 4, 3),
          new PrepDetail(Whom.WITH_A_REASON, Whom.WITH_A_REASON, ALL, false, 3, 2),
          new PrepDetail(Whom.WITH_A_REASON, Whom.WITH_SEVERAL, 2, false, 3, 2),
          new PrepDetail(Whom.WITH_A_REASON, Whom.WITH_SEVERAL, 2, false, 2, 0),
          new PrepDetail(Whom.WITH_A_REASON, Whom.NOBODY, 2, false, 2, 0),
          new PrepDetail(Whom.WITH_SEVERAL, Whom.WITH_SEVERAL, 2, false, 2, 0),
          new PrepDetail(Whom.WITH_SEVERAL, Whom.NOBODY, 1, false, 2, 0),
          new PrepDetail(Whom.WITH_SEVERAL, Whom.NOBODY, 1, false, 1, 0),
          new PrepDetail(Whom.NOBODY, Whom.NOBODY, 0, false, 1, 0));

  /// The people whom something is told of.
  enum Whom {
    EVERYBODY,
    WITH_A_REASON,
    WITH_SEVERAL,
    NOBODY
  }
}
