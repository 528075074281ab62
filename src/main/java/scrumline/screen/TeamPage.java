package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import scrumline.numbers.Shown;
import scrumline.numbers.TeamKpi;
import scrumline.team.Columns;
import scrumline.team.Unit;

/// The team as a whole: one row a KPI, no names.
public record TeamPage() implements Page {
  @Override
  public Block draw(Scene scene) {
    var head = ClockFace.head(scene, Block.of(SectionPage.title(scene)));
    var rows = new Stack().add(table(scene), 2, true).add(quarter(scene), 1, true);
    return Frame.of(scene, this, head.above(rows.fit(Frame.room(scene) - head.height())));
  }

  private static Block table(Scene scene) {
    var lines = new ArrayList<Line>();
    String week = scene.scrum().opening().week().shortName();
    int label = Math.min(28, scene.columns() - 44);
    lines.add(
        Line.of(Ink.HEADING, Columns.padRight("  THE TEAM", label))
            .and(Ink.HEADING, Columns.padLeft(week, 9))
            .and(Ink.HEADING, Columns.padLeft("goal", 9)));
    for (TeamKpi kpi : scene.scrum().review().totals().kpis()) {
      boolean money = kpi.kpi().unit() == Unit.MONEY && !scene.showsMoney();
      if (!money && kpi.judged() > 0) {
        lines.add(row(scene, kpi, label));
      }
    }
    return new Block(lines);
  }

  private static Line row(Scene scene, TeamKpi kpi, int label) {
    var team = scene.scrum().team();
    String actual = kpi.actual().text(value -> Shown.of(team).value(kpi.kpi(), value));
    String goal = kpi.goal().map(one -> Shown.of(team).goal(kpi.kpi(), one)).orElse("–");
    return Line.of(Columns.padRight("  " + kpi.kpi().label(), label))
        .and(Ink.NAME, Columns.padLeft(actual, 9))
        .and(Columns.padLeft(goal, 9))
        .and("   goal met by " + kpi.metBy() + " of " + kpi.judged());
  }

  private static Block quarter(Scene scene) {
    var totals = scene.scrum().review().totals();
    var lines = new ArrayList<Line>();
    if (totals.dealsToGo().isKnown()) {
      String deals = totals.dealsToGo().text(Shown::count) + " deals to go";
      String quotes = totals.newQuotesToGo().text(Shown::count) + " new quotes";
      boolean both = totals.newQuotesToGo().isKnown();
      lines.add(Line.of("  " + deals + (both ? " ≈ " + quotes : "") + ", all of us together"));
    }
    if (scene.showsMoney() && totals.quarter().isPresent()) {
      var quarter = totals.quarter().get();
      var team = scene.scrum().team();
      String booked = quarter.booked().text(Shown.of(team)::money);
      String quota = quarter.quota().text(Shown.of(team)::money);
      String share = quarter.attainment().text(Shown::share);
      lines.add(Line.of("  " + booked + " of " + quota + " · " + share));
    }
    return new Block(lines);
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(this, List.of());
  }
}
