package scrumline.export;

import java.util.Optional;
import scrumline.numbers.Figure;
import scrumline.numbers.LargestDeal;
import scrumline.numbers.PaceStatus;
import scrumline.numbers.PeriodStage;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaAmount;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.numbers.forecast.Forecast;
import scrumline.team.Counted;
import scrumline.team.Week;

/// Where the period stands, in sentences that fit its stage: in the last days nothing is told by
/// the week, and after the end nothing looks ahead. What counts is money, or what the team counts
/// instead of it.
record PeriodWords(Review review) {

  /// Of the team as a whole; nothing where quota or bookings are not known.
  Optional<Said> team() {
    return review.totals().quarter().filter(it -> it.attainment().isKnown()).map(this::team);
  }

  private Said team(QuotaProgress quarter) {
    if (quarter.toldSince().isPresent()) {
      return since(quarter, quarter.toldSince().get());
    }
    var booked = of(quarter.booked(), quarter.quota());
    String reached = " (" + quarter.attainment().text(Shown::share) + ")";
    var soFar = Said.ours("The team: ").and(booked).and(reached);
    if (quarter.gap().value().orElse(1) == 0) {
      return soFar.and(": the quota is reached.");
    }
    return switch (quarter.stage()) {
      case PARTLY_TOLD -> soFar;
      case OVER -> label().and(" ended with ").and(booked).and(reached + ".");
      case LAST_DAYS -> soFar.and(", and ").and(left(quarter)).and(".");
      case TOO_EARLY -> soFar.and("; it is too early to speak of a pace.");
      case UNDER_WAY -> soFar.and(pace(quarter) + ".");
    };
  }

  /// Of a file that begins later than the period did.
  private Said since(QuotaProgress quarter, Week first) {
    return Said.ours("The team: " + quarter.booked().text(this::amount))
        .and(counted())
        .and(" since " + first.shortName() + ", with which the file begins.");
  }

  private Said label() {
    return review
        .team()
        .period()
        .map(period -> Said.theirs(period.label()))
        .orElse(Said.ours("The period"));
  }

  private String pace(QuotaProgress quarter) {
    String word =
        quarter
            .paceStatus()
            .map(
                status ->
                    switch (status) {
                      case AHEAD -> ", ahead of pace";
                      case ON_PACE -> ", on pace";
                      case SLIGHTLY_BEHIND -> ", slightly behind pace";
                      case BEHIND -> ", behind pace";
                      case TOO_EARLY -> "";
                    })
            .orElse("");
    return word.isEmpty() ? "" : word + " (" + quarter.pace().text(Shown::pace) + without() + ")";
  }

  private String without() {
    boolean isSaid = review.totals().largest().filter(LargestDeal::isSaid).isPresent();
    Figure pace = review.totals().paceWithoutLargest();
    return isSaid && pace.isKnown()
        ? "; " + pace.text(Shown::pace) + " without the largest deal"
        : "";
  }

  /// Of one who is behind and can still make it, with the range in which eight of ten ends lie.
  Said gap(Quarter quarter, Optional<Forecast> forecast) {
    String chance =
        forecast.stream()
            .flatMap(one -> one.chance().stream().mapToObj(Shown::chance))
            .findFirst()
            .map(share -> ": chance of quota " + share)
            .orElse("");
    if (quarter.progress().stage() == PeriodStage.LAST_DAYS) {
      return Said.ours("Behind, with ").and(left(quarter.progress())).and(chance + ".");
    }
    boolean isSlight = quarter.paceStatus().equals(Optional.of(PaceStatus.SLIGHTLY_BEHIND));
    String pace = " pace (" + quarter.pace().text(Shown::pace) + ")";
    return Said.ours((isSlight ? "Slightly behind" : "Behind") + pace + chance)
        .and(forecast.map(this::end).orElse(Said.NOTHING))
        .and(".");
  }

  private Said end(Forecast forecast) {
    String ends = amount(forecast.p10()) + "–" + amount(forecast.p90());
    return Said.ours(", likely end " + ends).and(counted());
  }

  /// `$27k to go in 4 workdays`.
  private Said left(QuotaProgress quarter) {
    int days = quarter.days().daysLeft();
    return Said.ours(quarter.gap().text(this::amount))
        .and(counted())
        .and(" to go in " + Counted.of(days, "workday"));
  }

  private Said of(Figure part, Figure whole) {
    return Said.ours(part.text(this::amount) + " of " + whole.text(this::amount)).and(counted());
  }

  private String amount(double value) {
    return new QuotaAmount(review.team()).of(value);
  }

  /// What a team counts that does not count money: ` meetings held`.
  private Said counted() {
    return review
        .team()
        .countedResult()
        .map(kpi -> Said.ours(" ").and(Said.theirs(kpi.inSentence())))
        .orElse(Said.NOTHING);
  }
}
