package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.number;
import static scrumline.codec.FieldForm.optional;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import scrumline.codec.NumberForm.Least;
import scrumline.codec.NumberForm.Money;
import scrumline.team.Absence;
import scrumline.team.Deal;
import scrumline.team.GoalStep;
import scrumline.team.Leads;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Ramp;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.WeekNumbers;

/// One of `reps`.
final class RepForm {
  private static final FieldForm<Rep, String> ID =
      needed("id", new TextForm.Id(), Rep::id, "The rep's own id, which is theirs for ever.");
  private static final FieldForm<Rep, SafeText> NAME =
      needed("name", TextForm.SOME, Rep::name, "The rep's name.");
  private static final FieldForm<Rep, SafeText> ROLE =
      optional("role", TextForm.ANY, Rep::role, "What the rep does in the team.");
  private static final FieldForm<Rep, Double> QUOTA =
      number(
              "quota",
              new Money(Least.ABOVE_ZERO),
              Rep::quota,
              "What the rep is to sell in the period.")
          .asPrivate();
  private static final FieldForm<Rep, Double> BOOKED =
      number("booked", new Money(Least.ZERO), Rep::booked, "What the rep has sold in the period.")
          .asPrivate();
  private static final FieldForm<Rep, Double> PIPELINE =
      number(
              "pipeline",
              new Money(Least.ZERO),
              Rep::pipeline,
              "What the rep's open deals are worth.")
          .asPrivate();
  private static final FieldForm<Rep, Double> AVERAGE_DEAL =
      number(
              "averageDeal",
              new Money(Least.ABOVE_ZERO),
              Rep::averageDeal,
              "What one of the rep's deals is worth on average.")
          .asPrivate();
  private static final FieldForm<Rep, OffsetDateTime> UPDATED =
      optional(
              "updated",
              new DayForm.Moment(),
              Rep::updated,
              "When the rep's figures were brought up.")
          .asPartlyPrivate();
  private static final FieldForm<Rep, Ramp> RAMP =
      optional("ramp", AwayForm.RAMP, Rep::ramp, "How far a new rep is on the way to full speed.")
          .asPartlyPrivate();
  private static final FieldForm<Rep, List<Absence>> ABSENCES =
      assumed(
              "absences",
              ListForm.of(AwayForm.ABSENCE, "absences"),
              Rep::absences,
              "The days on which the rep is away.")
          .asPartlyPrivate();
  private static final FieldForm<Rep, Map<String, List<GoalStep>>> GOALS =
      assumed("goals", new GoalsForm(), Rep::goals, "The rep's own goals, by the KPI's id.")
          .asPartlyPrivate();
  private static final FieldForm<Rep, List<WeekNumbers>> WEEKS =
      assumed(
          "weeks",
          new ListForm<>(WeeksForm.WEEK, 0, 520, "weeks"),
          rep -> List.copyOf(rep.weeks().values()),
          "The rep's weeks, each with the values of the KPIs.");
  private static final FieldForm<Rep, Leads> LEADS =
      optional("leads", BookForm.LEADS, Rep::leads, "The rep's leads, by how warm they are.")
          .asPartlyPrivate();
  private static final FieldForm<Rep, List<Quote>> QUOTES =
      optional(
              "quotes",
              new ListForm<>(BookForm.QUOTE, 0, 2_000, "quotes"),
              Rep::quotes,
              "The rep's quotes.")
          .asPartlyPrivate();
  private static final FieldForm<Rep, List<Deal>> DEALS =
      optional(
              "deals",
              new ListForm<>(BookForm.DEAL, 0, 5_000, "deals"),
              Rep::deals,
              "The deals that the rep has closed.")
          .asPartlyPrivate();
  private static final FieldForm<Rep, List<Plan>> PLAN =
      optional(
              "plan",
              new ListForm<>(BookForm.PLAN, 0, 5_000, "things in the plan"),
              Rep::plan,
              "What the rep plans to do.")
          .asPartlyPrivate();

  static final ObjectForm<Rep> REP =
      ObjectForm.of(
          RepForm::rep,
          ID,
          NAME,
          ROLE,
          QUOTA,
          BOOKED,
          PIPELINE,
          AVERAGE_DEAL,
          UPDATED,
          RAMP,
          ABSENCES,
          GOALS,
          WEEKS,
          LEADS,
          QUOTES,
          DEALS,
          PLAN);

  private RepForm() {}

  private static Rep rep(Filled filled) {
    return new Rep(
        filled.newId(ID),
        filled.need(NAME),
        filled.get(ROLE),
        filled.number(QUOTA),
        filled.number(BOOKED),
        filled.number(PIPELINE),
        filled.number(AVERAGE_DEAL),
        filled.get(UPDATED),
        filled.get(RAMP),
        filled.get(ABSENCES).orElse(List.of()),
        filled.get(GOALS).orElse(Map.of()),
        WeeksForm.inOrder(filled.get(WEEKS).orElse(List.of())),
        filled.get(LEADS),
        filled.get(QUOTES),
        filled.get(DEALS),
        filled.get(PLAN));
  }
}
