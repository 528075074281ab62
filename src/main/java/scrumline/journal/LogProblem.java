package scrumline.journal;

/// Why nothing may be added to a journal, and in which line (from 1) that is to be seen.
public record LogProblem(int line, String what) {
  @Override
  public String toString() {
    return "line " + line + ": " + what;
  }
}
