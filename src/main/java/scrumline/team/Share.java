package scrumline.team;

/// What a team allows on the shared window beside the allow-list.
public enum Share {
  MONEY,
  SCORECARD,
  FORECAST,
  WEEKS
}
