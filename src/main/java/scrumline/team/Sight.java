package scrumline.team;

/// What not everybody may see. `SCORECARD` is every rep's KPIs beside one another; `WEEKS` is more
/// of one person's weeks in their turn than the last four; `PRIVATE` is what the manager alone may
/// see and no team file can share: notes, and what is said of one person.
public enum Sight {
  MONEY,
  SCORECARD,
  FORECAST,
  WEEKS,
  PRIVATE
}
