package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import scrumline.numbers.Changes;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.numbers.Trend;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.Kpi;
import scrumline.team.Listed;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// What is another than a week before: facts by kind, each with the names in the order of the
/// turns. Where somebody has several of a kind, the largest is named and the others are counted.
record PrepChanges(Scrum scrum, Review review, List<Changes> all) {

  static PrepChanges of(Scrum scrum, Review review) {
    var reps =
        scrum.opening().order().stream().flatMap(id -> scrum.team().rep(id).stream()).toList();
    return new PrepChanges(scrum, review, Changes.of(review, reps));
  }

  Sheet.Part part() {
    var rows = new ArrayList<Sheet.Row>();
    add(rows, "Goals met again", one -> one.met().isEmpty() ? List.of() : list(one.met()));
    add(rows, "No longer met", one -> one.notMet().isEmpty() ? List.of() : list(one.notMet()));
    add(rows, closed(), one -> some(one.deals(), Deal::value, this::deal));
    add(rows, "Over four weeks", this::trends);
    add(rows, "Changes begin", one -> each(one.began(), it -> change(scrum.team(), it)));
    add(rows, "Changes ended", one -> each(one.ended(), it -> change(scrum.team(), it)));
    add(rows, "Plan done", one -> some(one.done(), _ -> 0, PrepChanges::plan));
    add(rows, "Two weeks quiet", one -> some(one.untouched(), Quote::value, this::quote));
    String week = review.week().plus(-1).shortName();
    boolean isThere = review.hasValues(review.week().plus(-1));
    String none = isThere ? "Everything is as it was in " + week : week + " is not in the file";
    var quiet = Said.ours(none + ".");
    return new Sheet.Part(
        Said.ours("What changed since " + week), rows.isEmpty() ? quiet : Said.NOTHING, rows);
  }

  /// What the team calls a deal that is won: the label of the funnel's won step.
  private Said closed() {
    return review
        .team()
        .funnel()
        .flatMap(Funnel::won)
        .flatMap(review.team()::kpi)
        .map(kpi -> Said.theirs(kpi.label()))
        .orElse(Said.ours("Deals closed"));
  }

  /// Trends that stand out of chance.
  private List<Said> trends(Changes one) {
    var said = new ArrayList<Said>();
    for (var reading : review.rep(one.rep()).kpis()) {
      reading
          .trend()
          .filter(Trend::standsOut)
          .map(trend -> Said.theirs(reading.kpi().label()).and(" " + Shown.change(trend)))
          .ifPresent(said::add);
    }
    return said;
  }

  /// One row with all who have something of the kind; no row where nobody has.
  private void add(List<Sheet.Row> rows, String kind, Function<Changes, List<Said>> what) {
    add(rows, Said.ours(kind), what);
  }

  private void add(List<Sheet.Row> rows, Said kind, Function<Changes, List<Said>> what) {
    var facts = new ArrayList<Said>();
    for (var one : all) {
      var said = what.apply(one);
      if (!said.isEmpty()) {
        var name = Said.theirs(scrum.team().shortName(one.rep())).and(": ");
        facts.add(name.and(Said.joined(said, "; ")));
      }
    }
    if (!facts.isEmpty()) {
      rows.add(Sheet.Row.of(kind, facts));
    }
  }

  private static List<Said> list(List<Kpi> kpis) {
    return List.of(ReasonWords.labels(kpis));
  }

  private static <T> List<Said> each(List<T> things, Function<T, Said> words) {
    return things.stream().map(words).toList();
  }

  /// The one of most value by name, and how many more.
  private static <T> List<Said> some(
      List<T> things, ToDoubleFunction<T> value, Function<T, Said> words) {
    if (things.isEmpty()) {
      return List.of();
    }
    var first = things.getFirst();
    for (var thing : things) {
      first = value.applyAsDouble(thing) > value.applyAsDouble(first) ? thing : first;
    }
    int more = things.size() - 1;
    return List.of(words.apply(first).and(more == 0 ? "" : " " + Listed.more(more)));
  }

  private Said deal(Deal deal) {
    return Said.theirs(deal.account()).and(" " + Shown.of(scrum.team()).money(deal.value()));
  }

  private Said quote(Quote quote) {
    String value = Shown.of(scrum.team()).money(quote.value());
    return Said.theirs(quote.account()).and(" " + value);
  }

  private static Said plan(Plan plan) {
    return Said.theirs(plan.activity());
  }

  /// `Calls 120 → 100, W48–W49`.
  static Said change(Team team, Adjustment one) {
    var kpi = team.kpi(one.kpi());
    var label = kpi.map(Kpi::label).orElse(SafeText.of(one.kpi()));
    String goals = kpi.map(it -> goals(team, it, one)).orElse("");
    return Said.theirs(label).and(goals + ", " + Wording.weeks(one));
  }

  private static String goals(Team team, Kpi kpi, Adjustment one) {
    return " " + Wording.before(one, kpi, team) + " → " + Shown.of(team).goal(kpi, one.goal());
  }
}
