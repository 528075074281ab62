package scrumline.screen;

import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.coach.Phrasing;
import scrumline.scrum.Draft;

/// One quiet remark about a line that is being typed. It never keeps anybody from saving it.
final class Hint {
  private static final Pattern MONEY =
      Pattern.compile("[$€£¥₹]\\s?\\d|\\b\\d+(?:[.,]\\d+)?\\s?(?:[kKmM]\\b|USD|EUR|GBP|CAD)");

  private Hint() {}

  static Optional<String> of(Scene scene, CapturePage page) {
    String text = page.field().text();
    boolean isPrivate = page.kind() == Draft.Kind.NOTE;
    return Phrasing.of(scene.scrum().team())
        .in(text)
        .map(found -> "\"" + found.said() + "\": " + found.instead())
        .or(() -> isPrivate ? Optional.empty() : money(text));
  }

  private static Optional<String> money(String text) {
    return MONEY.matcher(text).find()
        ? Optional.of("an amount of money: everybody will read it")
        : Optional.empty();
  }
}
