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
import scrumline.team.Sight;

/// What a typed line means so far: what was read in it, the words that say so under it, whether
/// they are a plain reading or name what is missing, what would come of it, and the move that Enter
/// would make.
public record Understood(
    Meaning meaning, String words, boolean complete, List<Line> facts, Move move) {
  private Understood(Meaning meaning, String words, boolean complete, Move move) {
    this(meaning, words, complete, List.of(), move);
  }

  /// What was read in a line.
  sealed interface Meaning {
    /// Whose it is, and when it is due.
    record Task(Captured read) implements Meaning {}

    /// A KPI's new goal, and for which weeks.
    record Goal(KpiLine line) implements Meaning {}

    record Note(SafeText text) implements Meaning {}
  }

  public static Understood of(Scene scene, TypedLine typed) {
    var rep = scene.scrum().team().rep(typed.rep()).orElseThrow();
    return switch (typed.kind()) {
      case COMMITMENT, RESOURCE -> task(scene, typed, rep);
      case KPI -> kpi(scene, line(scene, typed, rep), rep);
      case NOTE -> note(scene, typed, rep);
    };
  }

  /// The KPI whose goal is being typed, once it is named.
  public Optional<Kpi> kpi() {
    return meaning instanceof Meaning.Goal(KpiLine line) ? line.kpi() : Optional.empty();
  }

  private static Understood task(Scene scene, TypedLine typed, Rep rep) {
    boolean resource = typed.kind() == Draft.Kind.RESOURCE;
    var team = scene.scrum().team();
    var theirs = resource ? team.manager() : rep.name();
    var today = scene.scrum().opening().date();
    var read = Captured.read(typed.field().text(), team, theirs, today);
    var move =
        resource
            ? scene.chair().resource(rep.id(), read.owner(), read.text(), read.due())
            : scene.chair().commitment(rep.id(), read.owner(), read.text(), read.due());
    String words = "owner " + read.owner() + " · due " + Wording.dayOfYear(read.due());
    boolean complete = !read.text().isEmpty();
    String whole = words + (complete ? " · \"" + read.text() + "\"" : "");
    return new Understood(new Meaning.Task(read), whole, complete, move);
  }

  private static KpiLine line(Scene scene, TypedLine typed, Rep rep) {
    var today = scene.scrum().opening().date();
    return KpiLine.read(typed.field().text(), scene.review(), rep, today, scene.eyes());
  }

  private static Understood kpi(Scene scene, KpiLine line, Rep rep) {
    var scrum = scene.scrum();
    return switch (line) {
      case KpiLine.Missing(String what, var kpi) -> {
        var proposed = kpi.map(one -> new WhatIf(scene).proposed(one, rep)).orElse(List.of());
        var move = new Move.Refused("Still to type: " + what + ".");
        yield new Understood(new Meaning.Goal(line), what, false, proposed, move);
      }
      case KpiLine.Understood(var kpi, var adjustment) -> {
        boolean hidden = !scene.eyes().sees(kpi);
        String before = hidden ? "as before" : Wording.before(adjustment, kpi, scrum.team());
        String then =
            adjustment.until().isPresent()
                ? ", then " + before + " again"
                : ", until it is changed again";
        String why = adjustment.why().isEmpty() ? "" : " · " + adjustment.why();
        String words = Wording.adjustment(adjustment, scrum.team(), scene.eyes()) + then + why;
        var facts =
            scene.sees(Sight.PRIVATE)
                ? new WhatIf(scene).of(adjustment, scene.review().rep(rep))
                : List.<Line>of();
        var move = scene.chair().adjust(adjustment);
        yield new Understood(new Meaning.Goal(line), words, true, facts, move);
      }
    };
  }

  private static Understood note(Scene scene, TypedLine typed, Rep rep) {
    var text = SafeText.of(typed.field().text().strip());
    var move = scene.chair().note(rep.id(), text);
    String words = "private: in the manager's log only";
    return new Understood(new Meaning.Note(text), words, !text.isEmpty(), move);
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
                KpiLine.numberIn(text, scene.review(), rep, today, scene.eyes())
                    .map(found -> found.replaced(text, size.goal())));
  }

  /// The KPI line with its number a step higher or lower (`sign` 1 or −1), or with the goal in
  /// force as the number where none is typed yet. Empty while no KPI is named.
  public static Optional<String> withNumber(Scene scene, TypedLine typed, int sign) {
    var scrum = scene.scrum();
    var rep = scrum.team().rep(typed.rep()).orElseThrow();
    String text = typed.field().text();
    var today = scrum.opening().date();
    return KpiLine.numberIn(text, scene.review(), rep, today, scene.eyes())
        .map(found -> found.replaced(text, found.stepped(sign)));
  }
}
