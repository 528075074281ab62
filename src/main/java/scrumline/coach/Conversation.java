package scrumline.coach;

import scrumline.team.SafeText;

/// The steps of a good conversation, in order: the numbers are looked at, and then it is about what
/// we do. Everybody may read what is asked at each.
public enum Conversation {
  LOOK("look", ""),
  NEED("what do we need", "What do we need to do?"),
  RESOURCES("resources", "What do you need that I can give you?"),
  KPIS("KPIs", "Do we need to adjust any KPIs here?"),
  PLAN("plan", "Let us plan it: what, by when?");

  private final String words;
  private final String asked;

  Conversation(String words, String asked) {
    this.words = words;
    this.asked = asked;
  }

  public String words() {
    return words;
  }

  /// After the last step it begins again.
  public Conversation next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /// What is asked at this step: `question`, which the coach chose for the turn, while it is about
  /// what is, and then what fits whatever was said.
  public SafeText asks(SafeText question) {
    return this == LOOK ? question : SafeText.of(asked);
  }
}
