package scrumline.export;

import java.util.List;
import java.util.Optional;
import scrumline.coach.Attention.Reason;
import scrumline.numbers.FunnelLink;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.numbers.forecast.Forecast;
import scrumline.team.Counted;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;

/// Facts that ask for time, each as a sentence for the manager: neutral, with its figures.
record ReasonWords(Review review, Optional<Forecast> forecast) {
  private static final int NAMED = 2;
  private static final int PER_CENT = 100;
  private static final double WITH_A_DECIMAL = 10;

  Said of(Reason reason) {
    var words = FunnelWords.of(review.team());
    return switch (reason) {
      case Reason.Owed it -> Said.ours(owed(it.items()));
      case Reason.DataMissing it -> missing(it.kpis());
      case Reason.Gap it -> new PeriodWords(review).gap(it.quarter(), forecast);
      case Reason.LinkFell it -> fell(it.link());
      case Reason.KpiFell it ->
          Said.theirs(it.kpi().label())
              .and(": " + Shown.size(it.trend()) + " below the nine weeks before.");
      case Reason.GoalsBehind it -> behind(it);
      case Reason.QuotesWaiting it ->
          Said.theirs(it.waiting() + " of " + it.open() + " " + words.quotes())
              .and(" have waited over two weeks.");
    };
  }

  /// The list of what the manager owes has the rest.
  private static String owed(List<OpenItem> items) {
    int many = items.size();
    return many == 1
        ? "Your promise is past its day."
        : many + " of your promises are past their day.";
  }

  private Said missing(List<Kpi> kpis) {
    var said = Said.ours("No numbers of " + review.week().shortName() + " yet for ");
    return kpis.size() > NAMED
        ? said.and(Counted.of(kpis.size(), "KPI") + ".")
        : said.and(labels(kpis)).and(".");
  }

  private static Said fell(FunnelLink link) {
    var label = Said.theirs(link.to().label());
    if (link.from().isEmpty()) {
      var fall = link.now().with(link.before(), (now, before) -> 1 - now / before);
      return label.and(": " + fall.text(Shown::share) + " below the nine weeks before.");
    }
    double now = PER_CENT * link.now().value().orElseThrow();
    double before = PER_CENT * link.before().value().orElseThrow();
    boolean isSmall = Math.min(now, before) < WITH_A_DECIMAL;
    return label
        .and(" out of 100 ")
        .and(Said.theirs(link.from().get().inSentence()))
        .and(": " + rate(now, isSmall) + ", in the nine weeks before " + rate(before, isSmall))
        .and(".");
  }

  private static String rate(double value, boolean isSmall) {
    return isSmall ? Shown.perDay(value) : Shown.count(value);
  }

  /// Named where they are few.
  private static Said behind(Reason.GoalsBehind goals) {
    int count = goals.behind().size();
    return count <= NAMED
        ? Said.ours("Behind the goal: ").and(labels(goals.behind())).and(".")
        : Said.ours(count + " of " + goals.judged() + " KPIs are behind goal.");
  }

  static Said labels(List<Kpi> kpis) {
    return Said.list(kpis.stream().map(kpi -> Said.theirs(kpi.label())).toList());
  }
}
