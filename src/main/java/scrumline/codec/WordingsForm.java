package scrumline.codec;

import java.util.List;
import java.util.Optional;
import scrumline.team.SafeText;

/// One text, or a list of several of which any may be taken.
record WordingsForm() implements ValueForm<List<SafeText>> {
  private static final ListForm<SafeText> SEVERAL = ListForm.of(TextForm.SOME, "wordings");

  @Override
  public Optional<List<SafeText>> read(Json json, Known known) {
    if (!(json instanceof Json.Arr)) {
      return TextForm.SOME.read(json, known).map(List::of);
    }
    var all = SEVERAL.read(json, known).orElse(List.of());
    if (all.isEmpty()) {
      known.findings().wrong(Mistake.NOTHING_THERE, json, "this list is empty", "");
    }
    return Optional.of(all);
  }

  /// One text is written as such.
  @Override
  public void write(List<SafeText> texts, Writing out) {
    if (texts.size() == 1) {
      TextForm.SOME.write(texts.getFirst(), out);
    } else {
      SEVERAL.write(texts, out);
    }
  }

  @Override
  public List<SafeText> nothing() {
    return List.of();
  }
}
