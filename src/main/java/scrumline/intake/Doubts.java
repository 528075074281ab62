package scrumline.intake;

import java.util.HashSet;
import java.util.List;
import scrumline.codec.Findings;
import scrumline.codec.Json;
import scrumline.codec.Mistake;
import scrumline.codec.Pointer;
import scrumline.team.Agenda;
import scrumline.team.Rep;
import scrumline.team.Section;
import scrumline.team.Team;
import scrumline.team.Week;

/// What is doubtful about a team that can be loaded. Nothing here keeps it from being loaded.
final class Doubts {
  private final Team team;
  private final Json root;
  private final Findings findings;

  Doubts(Team team, Json root, Findings findings) {
    this.team = team;
    this.root = root;
    this.findings = findings;
  }

  void find() {
    dayOutsideWeek();
    turnsThatDoNotFit();
    repeatedNames();
    for (int index = 0; index < team.reps().size(); index++) {
      var rep = team.reps().get(index);
      computedValues(rep, index);
      repeatedDeals(rep, index);
    }
  }

  private void dayOutsideWeek() {
    var newest = team.newestWeek();
    if (newest.isPresent()
        && team.asOf().isPresent()
        && Week.of(team.asOf().get()).compareTo(newest.get()) != 0) {
      doubt(
          Mistake.DAY_OUTSIDE_WEEK,
          "/asOf",
          "this day is not in " + newest.get() + ", the newest week with values",
          "write a day of that week, or leave \"asOf\" out for its Friday");
    }
  }

  private void turnsThatDoNotFit() {
    long fixed = team.agenda().reserve().toSeconds();
    for (Section section : team.agenda().sections()) {
      long times = section.isPerRep() ? team.reps().size() : 1;
      fixed += section.time().isPresent() ? times * section.time().get().toSeconds() : 0;
    }
    boolean given = team.agenda() != Agenda.DEFAULT;
    if (given && fixed > team.agenda().total().toSeconds()) {
      doubt(
          Mistake.TURNS_DO_NOT_FIT,
          "/scrum",
          "with all " + team.reps().size() + " reps the sections take longer than the scrum",
          "shorten the turns, or leave out their \"seconds\" to share what is left");
    }
  }

  private void repeatedNames() {
    var labels = new HashSet<String>();
    for (int index = 0; index < team.kpis().size(); index++) {
      if (!labels.add(team.kpis().get(index).label().value())) {
        repeated("/kpis/" + index + "/label", "two KPIs have this label");
      }
    }
    var names = new HashSet<String>();
    for (int index = 0; index < team.reps().size(); index++) {
      if (!names.add(team.reps().get(index).name().value())) {
        repeated("/reps/" + index + "/name", "two reps have this name");
      }
    }
  }

  private void repeatedDeals(Rep rep, int index) {
    var deals = rep.deals().orElse(List.of());
    var seen = new HashSet<List<Object>>();
    for (int at = 0; at < deals.size(); at++) {
      var deal = deals.get(at);
      if (!seen.add(List.of(deal.account().value(), deal.value(), deal.closed()))) {
        repeated("/reps/" + index + "/deals/" + at, "this deal is there twice");
      }
    }
  }

  private void repeated(String pointer, String message) {
    doubt(Mistake.HARMLESS_REPEAT, pointer, message, "");
  }

  /// Once for each KPI and rep; a year of weeks would say it fifty times.
  private void computedValues(Rep rep, int index) {
    for (var kpi : team.kpis()) {
      if (kpi.ratio().isEmpty()) {
        continue;
      }
      for (var numbers : rep.weeks().values()) {
        if (numbers.values().containsKey(kpi.id())) {
          doubt(
              Mistake.COMPUTED_VALUE,
              "/reps/" + index + "/weeks",
              "the values of \"" + kpi.id() + "\" are not read",
              "it is computed from two others; leave it out");
          break;
        }
      }
    }
  }

  private void doubt(Mistake mistake, String pointer, String message, String help) {
    var at = Pointer.at(root, pointer).orElse(root);
    findings.add(mistake, at.start(), at.end(), message, help);
  }
}
