package scrumline.team;

/// What a KPI's value is counted in: whole or part things, money in the team's currency, per cent
/// (0–100), days.
public enum Unit {
  COUNT,
  MONEY,
  PERCENT,
  DAYS
}
