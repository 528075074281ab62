package scrumline.screen.view;

import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Line;
import scrumline.scrum.Captured;
import scrumline.scrum.Draft;
import scrumline.scrum.KpiLine;
import scrumline.scrum.Move;
import scrumline.scrum.Wording;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Unit;

/// What a typed line means so far: the words that say so under it, whether they are a plain reading
/// or name what is missing, what would come of it, and the move that Enter would make.
public record Understood(String words, boolean complete, List<Line> facts, Move move) {
  private Understood(String words, boolean complete, Move move) {
    this(words, complete, List.of(), move);
  }

  public static Understood of(Scene scene, TypedLine typed) {
    var rep = scene.scrum().team().rep(typed.rep()).orElseThrow();
    return switch (typed.kind()) {
      case COMMITMENT, RESOURCE -> understood(scene, typed, rep);
      case KPI -> kpi(scene, line(scene, typed, rep), rep);
      case NOTE -> note(scene, typed, rep);
    };
  }

  /// What a line says that is no KPI's: whose it is, and when it is due.
  static Captured task(Scene scene, TypedLine typed, Rep rep) {
    var team = scene.scrum().team();
    var owner = typed.kind() == Draft.Kind.RESOURCE ? team.manager() : rep.name();
    return Captured.read(typed.field().text(), team, owner, scene.scrum().opening().date());
  }

  private static Understood understood(Scene scene, TypedLine typed, Rep rep) {
    boolean resource = typed.kind() == Draft.Kind.RESOURCE;
    var read = task(scene, typed, rep);
    var move =
        resource
            ? scene.chair().resource(rep.id(), read.owner(), read.text(), read.due())
            : scene.chair().commitment(rep.id(), read.owner(), read.text(), read.due());
    String words = "owner " + read.owner() + " · due " + Wording.dayOfYear(read.due());
    boolean complete = !read.text().isEmpty();
    return new Understood(words + (complete ? " · \"" + read.text() + "\"" : ""), complete, move);
  }

  /// What a line says that is a KPI's: its new goal, and for which weeks.
  static KpiLine line(Scene scene, TypedLine typed, Rep rep) {
    var scrum = scene.scrum();
    var today = scrum.opening().date();
    return KpiLine.read(typed.field().text(), scrum, rep, today, scene.showsMoney());
  }

  private static Understood kpi(Scene scene, KpiLine line, Rep rep) {
    var scrum = scene.scrum();
    boolean money = scene.showsMoney();
    return switch (line) {
      case KpiLine.Missing(String what, var kpi) -> {
        var proposed = kpi.map(one -> new WhatIf(scene).proposed(one, rep)).orElse(List.of());
        var move = new Move.Refused("Still to type: " + what + ".");
        yield new Understood(what, false, proposed, move);
      }
      case KpiLine.Understood(var kpi, var adjustment) -> {
        boolean hidden = kpi.unit() == Unit.MONEY && !money;
        String before = hidden ? "as before" : Wording.before(adjustment, kpi, scrum.team());
        String then =
            adjustment.until().isPresent()
                ? ", then " + before + " again"
                : ", until it is changed again";
        String why = adjustment.why().isEmpty() ? "" : " · " + adjustment.why();
        String words = Wording.adjustment(adjustment, scrum.team(), money) + then + why;
        var facts = new WhatIf(scene).of(adjustment, scene.review().rep(rep));
        yield new Understood(words, true, facts, scene.chair().adjust(adjustment));
      }
    };
  }

  /// The KPI whose goal is being typed, once it is named.
  public static Optional<Kpi> kpi(Scene scene, TypedLine typed) {
    return Optional.of(typed.rep())
        .filter(_ -> typed.kind() == Draft.Kind.KPI)
        .flatMap(scene.scrum().team()::rep)
        .flatMap(rep -> line(scene, typed, rep).kpi());
  }

  private static Understood note(Scene scene, TypedLine typed, Rep rep) {
    var text = SafeText.of(typed.field().text().strip());
    return new Understood(
        "private: in the manager's log only", !text.isEmpty(), scene.chair().note(rep.id(), text));
  }

  /// The KPI line with the proposed goal as its number, where there is a proposal.
  public static Optional<String> withProposal(Scene scene, TypedLine typed) {
    var scrum = scene.scrum();
    var rep = scrum.team().rep(typed.rep()).orElseThrow();
    String text = typed.field().text();
    var today = scrum.opening().date();
    return line(scene, typed, rep)
        .kpi()
        .flatMap(kpi -> new WhatIf(scene).rightSize(kpi, rep))
        .flatMap(
            size ->
                KpiLine.numberIn(text, scrum, rep, today, scene.showsMoney())
                    .map(found -> found.replaced(text, size.goal())));
  }

  /// The KPI line with its number a step higher or lower (`sign` 1 or −1), or with the goal in
  /// force as the number where none is typed yet. Empty while no KPI is named.
  public static Optional<String> withNumber(Scene scene, TypedLine typed, int sign) {
    var scrum = scene.scrum();
    var rep = scrum.team().rep(typed.rep()).orElseThrow();
    String text = typed.field().text();
    var today = scrum.opening().date();
    return KpiLine.numberIn(text, scrum, rep, today, scene.showsMoney())
        .map(found -> found.replaced(text, found.stepped(sign)));
  }
}
