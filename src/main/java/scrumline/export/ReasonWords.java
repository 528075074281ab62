package scrumline.export;

import java.util.List;
import scrumline.numbers.Attention.Reason;
import scrumline.numbers.DaysHere;
import scrumline.numbers.Shown;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// Facts that ask for time, in words for the manager: neutral, short, with their figures.
record ReasonWords(Team team) {
  private static final int NAMED = 2;

  Said of(Reason reason) {
    return switch (reason) {
      case Reason.DataMissing it -> Said.ours("no value yet for ").and(labels(it.kpis()));
      case Reason.ShortWeek it -> Said.ours(shortWeek(it));
      case Reason.InputFell it ->
          Said.theirs(SafeText.of(it.link().inWords()))
              .and(", " + it.fall().text(Shown::share) + " down");
      case Reason.GoalsBehind it -> behind(it);
      case Reason.PaceBehind it ->
          Said.ours("pace " + it.pace().text(Shown::pace) + " " + it.words());
      case Reason.SteepClimb it -> Said.ours(climb(it));
      case Reason.ThinPipeline it ->
          Said.ours(
              "coverage "
                  + it.coverage().text(Shown::coverage)
                  + ", needed "
                  + it.needed().text(Shown::coverage));
      case Reason.QuotesUntouched it ->
          Said.ours(it.untouched() + " of " + it.open() + " quotes untouched over 14 days");
      case Reason.Travelled it -> travelled(it.items());
      case Reason.ChangeEnds it -> change(it.adjustment()).and(" ends this week");
    };
  }

  /// Named where they are few.
  private static Said behind(Reason.GoalsBehind goals) {
    int count = goals.behind().size();
    var said = Said.ours(count + " of " + goals.judged() + " KPIs behind goal");
    return count <= NAMED ? said.and(": ").and(labels(goals.behind())) : said;
  }

  private static String shortWeek(Reason.ShortWeek week) {
    return week.days() == 0 ? "away all week" : DaysHere.of(week.days(), week.workdays());
  }

  private String climb(Reason.SteepClimb climb) {
    var shown = Shown.of(team);
    return Shown.aWeek(climb.need().text(shown::money))
        + " needed, "
        + climb.now().text(shown::money)
        + " now ("
        + climb.multiple().text(Shown::pace)
        + " times)";
  }

  private static Said travelled(List<OpenItem> items) {
    var each =
        items.stream()
            .map(item -> Said.ours("carried " + times(item.carried()) + ": ").and(item.text()))
            .toList();
    return Said.joined(each, "; ");
  }

  static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  /// `Calls 120 → 100, W48–W49`.
  Said change(Adjustment one) {
    var kpi = team.kpi(one.kpi());
    var label = kpi.map(Kpi::label).orElse(SafeText.of(one.kpi()));
    String goals =
        kpi.map(
                it ->
                    " "
                        + Wording.before(one, it, team)
                        + " → "
                        + Shown.of(team).goal(it, one.goal()))
            .orElse("");
    return Said.theirs(label).and(goals + ", " + Wording.weeks(one));
  }

  static Said labels(List<Kpi> kpis) {
    return Said.list(kpis.stream().map(kpi -> Said.theirs(kpi.label())).toList());
  }
}
