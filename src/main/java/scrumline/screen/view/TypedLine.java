package scrumline.screen.view;

import scrumline.screen.text.Field;
import scrumline.scrum.Draft;
import scrumline.scrum.Mentions;

/// A line that is being typed for a rep; `stem` is what was typed of a name that Tab completed.
public record TypedLine(String rep, Draft.Kind kind, Field field, String stem) {

  /// Who may be meant by the `@name` at the cursor.
  public Completion completion(Scene scene) {
    return new Completion(Mentions.of(scene.scrum().team()), field, stem);
  }
}
