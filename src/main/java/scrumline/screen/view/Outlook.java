package scrumline.screen.view;

import java.util.Optional;
import java.util.function.DoubleFunction;
import scrumline.numbers.QuotaAmount;
import scrumline.screen.text.Line;
import scrumline.team.Rep;
import scrumline.team.Sight;

/// Where a rep's period would land, in a few words. They take as much room before they have arrived
/// as after, so that nothing on the window moves.
final class Outlook {
  private static final int CELLS = 51;
  private static final int BRIEF_CELLS = 25;

  private Outlook() {}

  /// `likely end $106k–$181k, 11 % chance of quota`; without money the chance alone. Nothing where
  /// it is not for these eyes, or where there can be none.
  static Optional<Line> of(Scene scene, Rep rep) {
    if (!scene.sees(Sight.FORECAST)
        || !looksAhead(scene, rep)
        || !scene.forecasts().canBe(rep.id())) {
      return Optional.empty();
    }
    var amount = Optional.of(amount(scene)).filter(_ -> scene.sees(Sight.MONEY));
    var words = scene.forecasts().of(rep.id()).map(one -> one.inWords(amount));
    return Optional.of(Line.of(words.orElse("likely end …")).fit(CELLS));
  }

  /// `11 % chance of quota`, and the likely end alone where there is no quota. It is for a window
  /// in which the two do not fit beside the rest.
  static Optional<Line> brief(Scene scene, Rep rep) {
    var amount = amount(scene);
    var words =
        scene
            .forecasts()
            .of(rep.id())
            .map(one -> one.inWords(Optional.of(amount).filter(_ -> one.chance().isEmpty())));
    return of(scene, rep).map(_ -> Line.of(words.orElse("likely end …")).fit(BRIEF_CELLS));
  }

  private static DoubleFunction<String> amount(Scene scene) {
    return new QuotaAmount(scene.scrum().team())::of;
  }

  private static boolean looksAhead(Scene scene, Rep rep) {
    return scene
        .review()
        .rep(rep)
        .quarter()
        .filter(quarter -> !quarter.progress().stage().looksAhead())
        .isEmpty();
  }
}
