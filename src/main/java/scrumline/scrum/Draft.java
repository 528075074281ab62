package scrumline.scrum;

import scrumline.team.SafeText;

/// A line that somebody began to type for a rep and has not finished.
public record Draft(String rep, Kind kind, SafeText text) {
  /// What the line will become.
  public enum Kind {
    COMMITMENT,
    RESOURCE,
    KPI,
    NOTE
  }

  boolean isFor(String someone, Kind something) {
    return rep.equals(someone) && kind == something;
  }
}
