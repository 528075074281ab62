package scrumline.naive;

/// How far a quota has got: the figures that a rep and the team have alike. `quota` and `booked`
/// are null where they are not known; days are workdays of the period.
record NaivePace(Double quota, Double booked, int days, int elapsedDays) {

  void into(Tree tree) {
    tree.figure("quota", quota).figure("booked", booked);
    boolean known = quota != null && booked != null;
    tree.figure("attainment", known && quota > 0 ? booked / quota : null);
    double elapsed = days == 0 ? 0 : (double) elapsedDays / days;
    Double expected = quota == null || days == 0 ? null : (Double) (quota * elapsed);
    tree.figure("expected", expected);
    boolean some = known && expected != null && expected > 0;
    tree.figure("pace", some ? booked / expected : null);
    if (some) {
      tree.with("paceStatus", status(booked / expected, elapsed));
    }
    Double gap = known ? (Double) Math.max(0, Rounded.difference(quota, booked)) : null;
    tree.figure("gap", gap);
    double weeksLeft = (days - elapsedDays) / 5.0;
    double weeksElapsed = elapsedDays / 5.0;
    Double need = gap == null || weeksLeft == 0 ? null : (Double) (gap / weeksLeft);
    Double now =
        booked == null || weeksElapsed == 0 || weeksLeft == 0
            ? null
            : (Double) (booked / weeksElapsed);
    tree.figure("needPerWeek", need).figure("nowPerWeek", now);
    tree.figure("multiple", need == null || now == null || now == 0 ? null : need / now);
  }

  private static String status(double pace, double elapsed) {
    if (Rounded.to(elapsed, 2) < 0.20) {
      return "tooEarly";
    }
    double seen = Rounded.to(pace, 2);
    if (seen >= 1.10) {
      return "ahead";
    }
    return seen >= 0.95 ? "onPace" : seen >= 0.80 ? "slightlyBehind" : "behind";
  }

  static void coverage(Tree tree, Double pipeline) {
    var gap = tree.number("gap");
    boolean some = pipeline != null && gap != null && gap > 0;
    tree.figure("coverage", some ? pipeline / gap : null);
  }
}
