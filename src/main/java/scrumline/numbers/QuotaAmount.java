package scrumline.numbers;

import scrumline.team.Team;

/// So much of what a team's quota counts, without its unit where that is no money: `$79k`, or `12`
/// of the meetings that a team counts.
public record QuotaAmount(Team team) {

  /// Money as it is shown, counts whole.
  public String of(double value) {
    return isCount() ? Shown.count(value) : Shown.of(team).money(value);
  }

  /// With its unit: `$79k`, `12 meetings held`.
  public String whole(double value) {
    return isCount() ? FunnelWords.of(team).counted(value) : of(value);
  }

  /// In a week: `$23k`, or `3.7` of what is counted.
  public String aWeek(double value) {
    return isCount() ? Shown.coverage(value) : Shown.of(team).money(value);
  }

  private boolean isCount() {
    return team.countedResult().isPresent();
  }
}
