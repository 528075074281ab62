package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.LargestDeal;
import scrumline.numbers.Quarter;
import scrumline.numbers.QuotaAmount;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.Shown;
import scrumline.numbers.TeamTotals;
import scrumline.numbers.words.QuotaWords;
import scrumline.numbers.words.ToGoWords;
import scrumline.team.Team;

/// The way to a quota in lines of the table of figures, a rep's or the team's, as the stage of the
/// period has it: after the end nothing looks ahead. A figure that is missing says why.
record QuotaLines(Team team) {

  /// Of one rep.
  List<String> of(Quarter quarter) {
    var lines = new ArrayList<String>();
    lines.addAll(of(quarter.progress(), QuotaWords.of(team, quarter)));
    if (quarter.quota().isKnown()) {
      lines.add(toGo(quarter));
      lines.add(rate(quarter));
      largest(lines, quarter.largest());
    }
    return List.copyOf(lines);
  }

  /// Of all together.
  List<String> of(TeamTotals totals) {
    var lines = new ArrayList<String>();
    for (var quota : totals.quarter().stream().toList()) {
      lines.addAll(of(quota, QuotaWords.of(team, quota)));
      ToGoWords.of(team, totals, quota).forManager().ifPresent(lines::add);
    }
    totals.largest().ifPresent(deal -> largest(lines, deal));
    return List.copyOf(lines);
  }

  private static List<String> of(QuotaProgress quota, QuotaWords words) {
    if (!quota.quota().isKnown() || !quota.booked().isKnown()) {
      String none = quota.quota().isKnown() ? "" : "No quota";
      return List.of(joined(Stream.of(none, part("booked", quota.booked(), words::amount))));
    }
    var stands = Stream.concat(words.standing().stream(), words.pace().stream());
    String first = joined(Stream.concat(stands, words.gap().stream()));
    var coverage = words.coverage(Figure.absent("in the line of the win rate"));
    String ahead =
        joined(Stream.of(words.need(), words.multiple(), coverage).flatMap(it -> it.stream()));
    return ahead.isEmpty() ? List.of(first) : List.of(first, ahead);
  }

  private String toGo(Quarter quarter) {
    var way = quarter.way();
    var words = FunnelWords.of(team);
    boolean isUnknown = !way.dealsToGo().isKnown() && quarter.progress().stage().looksAhead();
    String unknown = part(words.deals() + " to go", way.dealsToGo(), Shown::count);
    String toGo = ToGoWords.of(team, quarter).forManager().orElse(isUnknown ? unknown : "");
    String open = part("open " + words.quotes(), way.openQuotes(), Shown::count);
    return joined(
        Stream.of(
            toGo,
            toGo.contains(" open") ? "" : open,
            part("untouched", way.untouched(), Shown::count)));
  }

  private String rate(Quarter quarter) {
    var way = quarter.way();
    var winRate = way.winRate();
    var words = FunnelWords.of(team);
    String few = winRate.isOfFew() ? "few " + words.deals() + ", n=" : "n=";
    boolean looksAhead = QuotaWords.of(team, quarter).isByTheWeek();
    return joined(
        Stream.of(
            part("win rate", winRate.rate(), Shown::share),
            winRate.decided().text(n -> few + Shown.count(n)),
            part("average " + words.deal().one(), way.averageDeal(), this::amount),
            looksAhead ? part("coverage needed", way.coverageNeeded(), Shown::coverage) : ""));
  }

  private String amount(double value) {
    return new QuotaAmount(team).of(value);
  }

  private void largest(List<String> lines, LargestDeal largest) {
    if (largest.isSaid()) {
      String deal = Shown.of(team).money(largest.deal().orElseThrow().value());
      String pace = part("pace", largest.paceWithout(), Shown::pace);
      lines.add("without the " + deal + " " + FunnelWords.of(team).deal().one() + " · " + pace);
    }
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static String part(String name, Figure figure, DoubleFunction<String> shown) {
    return name + " " + figure.text(shown) + figure.why().map(why -> " (" + why + ")").orElse("");
  }
}
