package scrumline.coach;

import scrumline.team.SafeText;

/// The steps of a good conversation, in order: the numbers are looked at, and then it is about what
/// we do.
public enum Conversation {
  LOOK("look"),
  NEED("what do we need"),
  RESOURCES("resources"),
  KPIS("KPIs"),
  PLAN("plan");

  private final String words;

  Conversation(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// After the last step it begins again.
  public Conversation next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /// What the manager says at this step: the prompt's sentence and question while it is about what
  /// is, and then an offer that fits whatever was said.
  public SafeText says(Prompt prompt) {
    return switch (this) {
      case LOOK, NEED -> SafeText.of(prompt.opening() + " " + prompt.question());
      case RESOURCES -> SafeText.of("What can I give you, and by when? (r)");
      case KPIS -> SafeText.of("Do we adjust a KPI for a while, so that it fits? (k)");
      case PLAN -> SafeText.of("Let's plan it together: what comes first? (c)");
    };
  }
}
