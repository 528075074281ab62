package scrumline.coach;

import scrumline.numbers.KpiReading;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.numbers.Status;
import scrumline.team.Team;

/// One neutral sentence about what is on the screen, for the manager's eyes, and one open question
/// for everybody.
public record Prompt(String opening, String question) {

  /// Every judged goal met: what others could use. Otherwise the first reading that is not met, as
  /// it stands, and what we need to do and the manager can give.
  public static Prompt of(Team team, RepNumbers numbers) {
    var judged = numbers.kpis().stream().filter(one -> one.status().isJudged()).toList();
    if (judged.isEmpty()) {
      return new Prompt("There is nothing to judge this week.", "What do you need from me?");
    }
    return judged.stream()
        .filter(one -> one.status() != Status.MET)
        .findFirst()
        .map(one -> new Prompt(fact(team, one), "What do we need to do, and what can I give you?"))
        .orElse(new Prompt("Every goal met.", "What is working that others could use?"));
  }

  /// `Calls: 84, the goal is 120.`
  private static String fact(Team team, KpiReading reading) {
    var shown = Shown.of(team);
    String goal = reading.goal().map(one -> shown.goal(reading.kpi(), one)).orElse("open");
    return reading.kpi().label() + ": " + shown.actual(reading) + ", the goal is " + goal + ".";
  }
}
