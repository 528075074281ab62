package scrumline.coach;

/// Why a team's own rule is passed over: in which of its fields (as files name them), what is wrong
/// there, and what to write instead. `polices`: it is not the figures but the words.
public record Fault(String field, boolean polices, String message, String help) {
  private static final String FORM =
      "conditions are like \"calls.trend <= -10 and winRateN >= 10\", or \"always\"";
  private static final String NAMES =
      "there are calls.trend, gap, dealsToGo and others; the README has all of them";
  private static final String BRACES =
      "{gap} names a figure, {dealsToGo:deal|deals} the word that goes with its number";
  private static final String OPENING = "say it in the opening, which is for the manager";

  static Fault unreadable(String message) {
    return new Fault("when", false, message, FORM);
  }

  static Fault unknown(String field, String name) {
    return new Fault(field, false, "no figure is called \"" + name + "\"", NAMES);
  }

  static Fault braces(String field) {
    return new Fault(field, false, "these braces name no figure", BRACES);
  }

  /// Everybody reads the question.
  static Fault notForAll(String field, String said) {
    String message = "everybody reads the question, and \"" + said + "\" is for the manager";
    return new Fault(field, false, message, OPENING);
  }

  static Fault policing(String field, Phrasing.Found found) {
    return new Fault(field, true, "\"" + found.said() + "\" polices", found.instead());
  }
}
