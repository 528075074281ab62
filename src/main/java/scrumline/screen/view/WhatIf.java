package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.Consequence;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.Quarter;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.RightSize;
import scrumline.numbers.Shown;
import scrumline.numbers.Workdays;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Adjustment;
import scrumline.team.Counted;
import scrumline.team.CountedLabel;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Sight;

/// What a KPI goal leads to, in a few facts, while it is being typed. No money is in it.
record WhatIf(Scene scene) {

  /// `100 calls ≈ 19 conversations ≈ 6 quotes ≈ 1.1 deals a week (0.9–1.5)`, and what the quota
  /// then needs. Nothing for a KPI that no deals follow from.
  List<Line> of(Adjustment adjustment, RepNumbers rep) {
    var facts = new ArrayList<Line>();
    scene
        .review()
        .consequence(adjustment)
        .filter(found -> found.deals().isKnown())
        .ifPresent(
            found -> {
              facts.add(Line.of(chain(found, adjustment)));
              add(facts, now(found, rep));
              add(facts, need(found, adjustment, rep));
            });
    return facts;
  }

  /// What the figures would propose as a goal. For the manager's eyes: it tells how steep the rest
  /// of the period is.
  List<Line> proposed(Kpi kpi, Rep rep) {
    return rightSize(kpi, rep).stream()
        .map(
            size ->
                List.of(
                    Line.of("right-sized ")
                        .and(Ink.NAME, amount(kpi, size.goal()))
                        .and(" (")
                        .and(Ink.KEY, "Tab")
                        .and(" takes it)"),
                    Line.of("the quota alone takes " + Shown.count(size.required())),
                    Line.of("best four weeks in a row " + Shown.count(size.bestMonth()))))
        .findFirst()
        .orElse(List.of());
  }

  Optional<RightSize> rightSize(Kpi kpi, Rep rep) {
    return scene.sees(Sight.PRIVATE) ? scene.review().rightSize(rep, kpi) : Optional.empty();
  }

  private String chain(Consequence found, Adjustment adjustment) {
    var words = new ArrayList<String>();
    var steps = found.steps();
    var first = steps.getFirst().kpi();
    words.add(shown().goal(first, adjustment.goal()) + " " + first.inSentence());
    boolean isNarrow = scene.columns() < 76;
    for (var step : isNarrow ? steps.subList(1, 1) : steps.subList(1, steps.size() - 1)) {
      words.add(amount(step.kpi(), step.perWeek().value().orElse(0)));
    }
    String range =
        found.low().isKnown()
            ? " (" + oneDecimal(found.low()) + "–" + oneDecimal(found.high()) + ")"
            : "";
    words.add(deals(found.deals()) + range);
    return String.join(" ≈ ", words);
  }

  /// `now 84 ≈ 0.9`; what was done in fewer days says in how many.
  private static String now(Consequence found, RepNumbers rep) {
    int days = rep.daysPresent();
    String in = days == Workdays.FULL_WEEK ? "" : " in " + Counted.of(days, "day");
    return found.nowDeals().isKnown()
        ? "now " + found.nowActual().text(Shown::count) + in + " ≈ " + oneDecimal(found.nowDeals())
        : "";
  }

  private String need(Consequence found, Adjustment adjustment, RepNumbers rep) {
    if (found.needAfter().isKnown() && found.after().isPresent()) {
      String from = "from " + found.after().get().shortName();
      var kpi = found.steps().getFirst().kpi();
      String before = shown().goal(kpi, adjustment.goal().withValue(adjustment.before()));
      String kept = " · keeping " + before + ": " + oneDecimal(found.needIfKept());
      return from + " the quota then needs " + deals(found.needAfter()) + kept;
    }
    var need =
        rep.quarter().filter(Quarter::isTold).map(Quarter::dealsPerWeek).filter(Figure::isKnown);
    return need.map(known -> "the quota needs " + deals(known)).orElse("");
  }

  private Shown shown() {
    return Shown.of(scene.scrum().team());
  }

  /// `3.7 deals a week`, in the team's own word.
  private String deals(Figure perWeek) {
    return Shown.aWeek(oneDecimal(perWeek) + " " + FunnelWords.of(scene.scrum().team()).deals());
  }

  /// `6 quotes`.
  private static String amount(Kpi kpi, double count) {
    String shown = Shown.count(count);
    var words = CountedLabel.of(kpi.inSentence());
    return shown + " " + (shown.equals("1") ? words.one() : words.many());
  }

  private static String oneDecimal(Figure figure) {
    return figure.text(Shown::coverage);
  }

  private static void add(List<Line> facts, String words) {
    if (!words.isEmpty()) {
      facts.add(Line.of(words));
    }
  }
}
