package scrumline.numbers.forecast;

import scrumline.numbers.Figure;
import scrumline.numbers.Rounding;
import scrumline.numbers.Shown;

/// Whether a forecast deserves trust, in one sentence. Shares are compared as they are shown.
final class BacktestVerdict {
  private static final double NARROW = 75;
  private static final double WIDE = 85;
  private static final double TAIL = 15;
  private static final int ENOUGH = 30;

  private BacktestVerdict() {}

  static String of(Score score) {
    if (!score.weighted().forecast().isKnown()) {
      return "On this history nothing was booked in the end, so that there is nothing to compare.";
    }
    String start =
        score.n() < ENOUGH
            ? "This history has " + score.n() + " ends to compare, too few to tell: "
            : "On this history ";
    return start + error(score.weighted()) + "; " + range(score) + ".";
  }

  /// A simpler way to foretell, by its name, and by how much it missed.
  private record Rival(String name, Figure missed) {

    boolean isBeatenBy(Figure forecast) {
      return percent(forecast) < percent(missed);
    }
  }

  private static String error(Missed missed) {
    var rate = new Rival("the plain trailing rate", missed.trailingRate());
    var line = new Rival("a straight line", missed.straightLine());
    boolean beatsRate = rate.isBeatenBy(missed.forecast());
    boolean beatsLine = line.isBeatenBy(missed.forecast());
    var first = beatsLine && !beatsRate ? line : rate;
    var second = first == rate ? line : rate;
    String verb = beatsRate || beatsLine ? "beats " : "is no better than ";
    String also = beatsRate && beatsLine ? " and " : beatsRate || beatsLine ? " but not " : " or ";
    String others = shown(first.missed()) + " and " + shown(second.missed());
    String figures = " (WAPE " + shown(missed.forecast()) + " against " + others + ")";
    return "the forecast " + verb + first.name() + also + second.name() + figures;
  }

  private static String range(Score score) {
    double inside = percent(score.inside());
    String said = shown(score.inside()) + " of the ends fell inside its range";
    if (inside < NARROW) {
      return said + ", too few for one that is to hold 80 %";
    }
    if (inside > WIDE) {
      return said + ", which is wider than the 80 % that it is to hold";
    }
    String above = percent(score.above()) > TAIL ? tail(score.above(), "above") : "";
    return said + (percent(score.below()) > TAIL ? tail(score.below(), "below") : above);
  }

  private static String tail(Figure share, String where) {
    return ", but " + shown(share) + " fell " + where + " it, where 10 % are meant";
  }

  private static double percent(Figure share) {
    return Rounding.percent(share.value().orElse(0));
  }

  private static String shown(Figure share) {
    return share.text(Shown::share);
  }
}
