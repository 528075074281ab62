package scrumline.numbers.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.Figure;
import scrumline.numbers.PaceStatus;
import scrumline.numbers.PeriodStage;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaAmount;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.Rounding;
import scrumline.numbers.Shown;
import scrumline.team.Counted;
import scrumline.team.Team;

/// Where a quota stands in short facts for the manager, a rep's or the team's. Each fits the stage
/// of the period: in its last days nothing is told by the week, after its end nothing looks ahead,
/// and early in it nothing judges. What they leave out is in the figures.
public record QuotaWords(Team team, QuotaProgress progress, Optional<String> paceWords) {
  private static final double MOST_TIMES = 5.00;

  public static QuotaWords of(Team team, Quarter quarter) {
    return new QuotaWords(team, quarter.progress(), quarter.paceWords());
  }

  /// Of all together.
  public static QuotaWords of(Team team, QuotaProgress progress) {
    return new QuotaWords(team, progress, progress.paceStatus().map(PaceStatus::words));
  }

  /// `$79k of $200k` and `40 %`; after the end `ended at 41 %` and `$17k of $40k`. Of a file that
  /// begins later than the period `12 meetings held since W44`, and the quota beside it.
  public List<String> standing() {
    if (progress.toldSince().isPresent() && progress.booked().isKnown()) {
      var since = " since " + progress.toldSince().get().shortName();
      var booked = progress.booked().text(this::amount) + since;
      var quota = progress.quota();
      return quota.isKnown() ? List.of(booked, "quota " + quota.text(this::bare)) : List.of(booked);
    }
    var facts = new ArrayList<String>();
    if (progress.quota().isKnown() && progress.booked().isKnown()) {
      facts.add(progress.booked().text(this::bare) + " of " + progress.quota().text(this::amount));
    }
    progress.attainment().value().stream().mapToObj(Shown::share).forEach(facts::add);
    return progress.hasEnded() && facts.size() == 2
        ? List.of("ended at " + facts.getLast(), facts.getFirst())
        : List.copyOf(facts);
  }

  /// `pace 0.67, behind` or `on pace, 1.01`; while it is too early, that alone.
  public Optional<String> pace() {
    return progress.pace().isKnown() && progress.stage().looksAhead()
        ? paceWords.map(this::pace)
        : Optional.empty();
  }

  private String pace(String words) {
    String pace = progress.pace().text(Shown::pace);
    if (progress.isTooEarly()) {
      return "pace: " + words;
    }
    return words.contains("pace") ? words + ", " + pace : "pace " + pace + ", " + words;
  }

  /// `gap $121k`, unless it is said with the days that are left for it.
  public Optional<String> gap() {
    return hasGap() && isByTheWeek() ? Optional.of("gap " + left()) : Optional.empty();
  }

  /// `need $23k a week, now $11k`; in the last days `$27k in 4 workdays`.
  public Optional<String> need() {
    if (!hasGap()) {
      return Optional.empty();
    }
    return switch (progress.stage()) {
      case PARTLY_TOLD, OVER -> Optional.empty();
      case LAST_DAYS -> Optional.of(left() + " in " + workdaysLeft());
      case TOO_EARLY -> Optional.of(needPerWeek());
      case UNDER_WAY -> Optional.of(needPerWeek() + now());
    };
  }

  /// `multiple 2.18`: need ÷ now. Over 5 it says no more than the two.
  public Optional<String> multiple() {
    boolean isUnderWay = progress.stage() == PeriodStage.UNDER_WAY;
    return progress.multiple().value().stream()
        .filter(times -> isUnderWay && hasGap() && Rounding.to(2, times) <= MOST_TIMES)
        .mapToObj(times -> "multiple " + Shown.pace(times))
        .findFirst();
  }

  /// `coverage 1.6, needed 5.0`.
  public Optional<String> coverage(Figure needed) {
    String asks = needed.isKnown() ? ", needed " + needed.text(Shown::coverage) : "";
    return progress.coverage().isKnown() && isByTheWeek()
        ? Optional.of("coverage " + progress.coverage().text(Shown::coverage) + asks)
        : Optional.empty();
  }

  private String needPerWeek() {
    return "need " + Shown.aWeek(progress.needPerWeek().text(this::weekly) + counted());
  }

  private String now() {
    var now = progress.nowPerWeek();
    if (now.value().orElse(1) <= 0) {
      return team.countedResult().isPresent() ? ", none yet" : ", no sales yet";
    }
    return now.isKnown() ? ", now " + now.text(this::weekly) : "";
  }

  private String left() {
    return progress.gap().text(this::amount);
  }

  String workdaysLeft() {
    return Counted.of(progress.days().daysLeft(), "workday");
  }

  boolean hasGap() {
    return progress.gap().value().orElse(0) > 0;
  }

  boolean isOver() {
    return progress.stage() == PeriodStage.OVER;
  }

  /// Whether something is still to go, and can still be closed, so that what fell matters to it.
  public boolean asksForMore() {
    return progress.gap().value().orElse(1) > 0 && progress.stage() != PeriodStage.OVER;
  }

  /// Whether it takes something, and there are weeks left to tell it by.
  boolean asksByTheWeek() {
    return hasGap() && isByTheWeek();
  }

  /// Whether there are weeks left that something can be told by.
  public boolean isByTheWeek() {
    return switch (progress.stage()) {
      case TOO_EARLY, UNDER_WAY -> true;
      case PARTLY_TOLD, LAST_DAYS, OVER -> false;
    };
  }

  /// `$200k`, `40 meetings held`.
  public String amount(double value) {
    return bare(value) + counted();
  }

  private String bare(double value) {
    return new QuotaAmount(team).of(value);
  }

  private String weekly(double value) {
    return new QuotaAmount(team).aWeek(value);
  }

  private String counted() {
    return team.countedResult().map(kpi -> " " + kpi.inSentence()).orElse("");
  }
}
