package scrumline.numbers;

import java.util.List;
import java.util.Optional;
import scrumline.team.Deal;

/// What a rep's forecast begins from, or the reason why there can be none. Exactly one is present.
///
/// Deals come at a rate of their own. Before the trailing 13 weeks are looked at, it is expected to
/// be the rate that the quota takes (quota ÷ average deal ÷ weeks of the period), times what the
/// team as a whole achieves of its required rates; in a team without quotas, the team's mean rate.
/// That expectation weighs as much as four weeks.
public record ForecastBasis(Optional<ForecastInputs> inputs, Optional<String> why) {
  static ForecastBasis of(ForecastTeam team, RepNumbers rep) {
    var quarter = rep.quarter();
    if (quarter.isEmpty()) {
      return absent("no period");
    }
    var booked = quarter.get().booked();
    var deal = quarter.get().averageDeal();
    double left = quarter.get().progress().days().weeksLeft();
    var member = team.member(rep.rep());
    if (!booked.isKnown() || !deal.isKnown()) {
      return absent(booked.why().or(deal::why).orElseThrow());
    }
    if (left <= 0 || member.won().weeks() <= 0) {
      return absent(left <= 0 ? "no workdays left" : "no deals counted");
    }
    var pace = member.won().with(team.expected(member));
    var own = member.closed().stream().map(Deal::value).toList();
    var values = team.scaled(deal);
    var inputs =
        new ForecastInputs(
            booked.value().getAsDouble(),
            quarter.get().quota().value(),
            pace.deals(),
            pace.weeks(),
            left,
            own,
            values.isEmpty() ? List.of(deal.value().getAsDouble()) : values);
    return new ForecastBasis(Optional.of(inputs), Optional.empty());
  }

  private static ForecastBasis absent(String why) {
    return new ForecastBasis(Optional.empty(), Optional.of(why));
  }
}
