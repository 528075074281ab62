package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.coach.Phrasing;
import scrumline.coach.Sizing;
import scrumline.scrum.Draft;
import scrumline.scrum.KpiLine;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
import scrumline.team.Rep;
import scrumline.team.Unit;

/// Quiet remarks about a line that is being typed. They never keep anybody from saving it.
final class Hint {
  private static final Pattern MONEY =
      Pattern.compile("[$€£¥₹]\\s?\\d|\\b\\d+(?:[.,]\\d+)?\\s?(?:[kKmM]\\b|USD|EUR|GBP|CAD)");

  private Hint() {}

  static Optional<String> of(Scene scene, TypedLine typed) {
    String text = typed.field().text();
    var hints = new ArrayList<>(misread(scene, typed));
    Phrasing.of(scene.scrum().team())
        .in(text)
        .ifPresent(found -> hints.add("\"" + found.said() + "\": " + found.instead()));
    if (typed.kind() != Draft.Kind.NOTE && MONEY.matcher(text).find()) {
      hints.add("an amount of money: everybody will read it");
    }
    hints.addAll(sizing(scene, typed));
    return hints.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", hints));
  }

  /// What was perhaps meant otherwise than it is read.
  private static List<String> misread(Scene scene, TypedLine typed) {
    return switch (typed.kind()) {
      case COMMITMENT, RESOURCE -> {
        var rep = scene.scrum().team().rep(typed.rep()).orElseThrow();
        var read = Understood.task(scene, typed, rep);
        var words = new ArrayList<String>();
        read.noDate()
            .ifPresent(day -> words.add(day + " is no date; due " + Wording.day(read.due())));
        read.unknown()
            .ifPresent(
                name -> words.add("nobody here is called " + name + "; it stays in the text"));
        yield words;
      }
      case KPI, NOTE -> List.of();
    };
  }

  /// What looks too big for its time. What a rep ever did in a week is the manager's to compare.
  private static List<String> sizing(Scene scene, TypedLine typed) {
    var sizing = new Sizing(scene.scrum());
    var rep = scene.scrum().team().rep(typed.rep()).orElseThrow();
    var read = Understood.task(scene, typed, rep);
    var best = scene.isPrivate() ? sizing.moreThanEver(read, rep) : Optional.<String>empty();
    return switch (typed.kind()) {
      case COMMITMENT ->
          sizing.late(read).or(() -> best).or(() -> sizing.commitment(read)).stream().toList();
      case RESOURCE -> sizing.late(read).stream().toList();
      case KPI -> goal(scene, typed, rep).flatMap(sizing::goal).stream().toList();
      case NOTE -> List.of();
    };
  }

  /// The goal that is typed, unless it would tell one in money.
  private static Optional<Adjustment> goal(Scene scene, TypedLine typed, Rep rep) {
    return switch (Understood.line(scene, typed, rep)) {
      case KpiLine.Understood(var kpi, var change) ->
          Optional.of(change).filter(_ -> scene.showsMoney() || kpi.unit() != Unit.MONEY);
      case KpiLine.Missing _ -> Optional.empty();
    };
  }
}
