package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import scrumline.numbers.Changes;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.scrum.Scrum;
import scrumline.team.Adjustment;
import scrumline.team.Deal;
import scrumline.team.Kpi;
import scrumline.team.Listed;
import scrumline.team.Plan;
import scrumline.team.Quote;

/// What is another than a week before: facts by kind, each with the names in the order of the
/// turns. Where somebody has several of a kind, the largest is named and the others are counted.
record PrepChanges(Scrum scrum, Review review) {

  Sheet.Part part() {
    var reps =
        scrum.opening().order().stream().flatMap(id -> scrum.team().rep(id).stream()).toList();
    var all = Changes.of(review, reps);
    var rows = new ArrayList<Sheet.Row>();
    add(rows, "Goals met again", all, one -> one.met().isEmpty() ? List.of() : list(one.met()));
    add(rows, "No longer met", all, one -> one.notMet().isEmpty() ? List.of() : list(one.notMet()));
    add(rows, "Deals closed", all, one -> some(one.deals(), Deal::value, this::deal));
    add(rows, "Quotes untouched", all, one -> some(one.untouched(), Quote::value, this::quote));
    add(rows, "Plan done", all, one -> some(one.done(), _ -> 0, PrepChanges::plan));
    add(rows, "Changes begin", all, one -> each(one.began(), this::change));
    add(rows, "Changes ended", all, one -> each(one.ended(), this::change));
    String week = review.week().plus(-1).shortName();
    var quiet = Said.ours("Everything is as it was in " + week + ".");
    return new Sheet.Part(
        Said.ours("What changed since " + week), rows.isEmpty() ? quiet : Said.NOTHING, rows);
  }

  /// One row with all who have something of the kind; no row where nobody has.
  private void add(
      List<Sheet.Row> rows, String kind, List<Changes> all, Function<Changes, List<Said>> what) {
    var facts = new ArrayList<Said>();
    for (var one : all) {
      var said = what.apply(one);
      if (!said.isEmpty()) {
        var name = Said.theirs(scrum.team().shortName(one.rep())).and(": ");
        facts.add(name.and(Said.joined(said, "; ")));
      }
    }
    if (!facts.isEmpty()) {
      rows.add(Sheet.Row.of(Said.ours(kind), facts));
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

  private Said change(Adjustment change) {
    return new ReasonWords(scrum.team()).change(change);
  }
}
