package scrumline.screen;

import java.util.ArrayList;
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
    var hints = new ArrayList<String>();
    Phrasing.of(scene.scrum().team())
        .in(text)
        .ifPresent(found -> hints.add("\"" + found.said() + "\": " + found.instead()));
    if (page.kind() != Draft.Kind.NOTE && MONEY.matcher(text).find()) {
      hints.add("an amount of money: everybody will read it");
    }
    return hints.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", hints));
  }
}
