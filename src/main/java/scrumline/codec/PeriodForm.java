package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import scrumline.team.Funnel;
import scrumline.team.Period;
import scrumline.team.SafeText;

/// The blocks `period` and `funnel`.
final class PeriodForm {
  private static final int MOST_YEARS = 2;

  private static final FieldForm<Period, SafeText> LABEL =
      assumed("label", TextForm.SOME, Period::label, "What people call the period.");
  private static final FieldForm<Period, LocalDate> START =
      needed("start", DayForm.DAY, Period::start, "The first day of the period.");
  private static final FieldForm<Period, LocalDate> END =
      needed("end", DayForm.DAY, Period::end, "The last day of the period.");
  private static final FieldForm<Period, List<LocalDate>> HOLIDAYS =
      assumed(
          "holidays",
          ListForm.of(DayForm.DAY, "holidays"),
          period -> List.copyOf(period.holidays()),
          "The days of the period on which nobody works.");
  private static final FieldForm<Period, String> RESULT =
      optional("result", new TextForm.KpiId(), Period::result, "The KPI that counts to the quota.");

  static final ObjectForm<Period> PERIOD =
      ObjectForm.of(PeriodForm::period, LABEL, START, END, HOLIDAYS, RESULT);

  private static final FieldForm<Funnel, List<String>> STEPS =
      needed(
          "steps",
          new ListForm<>(new TextForm.KpiId(), 1, 60, "steps"),
          Funnel::steps,
          "KPIs in their order, from the first call to the deal.");
  private static final FieldForm<Funnel, String> WON =
      optional("won", new TextForm.KpiId(), Funnel::won, "The KPI that counts deals won.");
  private static final FieldForm<Funnel, String> LOST =
      optional("lost", new TextForm.KpiId(), Funnel::lost, "The KPI that counts deals lost.");

  static final ObjectForm<Funnel> FUNNEL = ObjectForm.of(PeriodForm::funnel, STEPS, WON, LOST);

  private PeriodForm() {}

  private static Period period(Filled filled) {
    var start = filled.need(START);
    var end = filled.need(END);
    boolean both = filled.get(START).isPresent() && filled.get(END).isPresent();
    if (both && end.isBefore(start)) {
      filled.wrong(
          Mistake.WRONG_ORDER,
          END,
          "the period ends before it begins",
          "swap \"start\" and \"end\"");
    }
    if (both && !end.isBefore(start.plusYears(MOST_YEARS))) {
      filled.wrong(
          Mistake.OUT_OF_RANGE,
          END,
          "the period is longer than " + MOST_YEARS + " years",
          "a period is what the quotas are for: a quarter, or a year");
    }
    var label = filled.has(LABEL) ? filled.need(LABEL) : SafeText.of(start + " – " + end);
    return new Period(label, start, end, holidays(filled, start, end), filled.get(RESULT));
  }

  private static SortedSet<LocalDate> holidays(Filled filled, LocalDate start, LocalDate end) {
    var holidays = new TreeSet<LocalDate>();
    filled.list(
        HOLIDAYS,
        (at, day) -> {
          boolean isNew = holidays.add(day);
          if (day.isBefore(start) || day.isAfter(end)) {
            filled
                .findings()
                .wrong(Mistake.HOLIDAY_OUTSIDE, at, "this holiday is not in the period", "");
          } else if (!isNew) {
            filled.findings().wrong(Mistake.HARMLESS_REPEAT, at, "this holiday is there twice", "");
          }
        });
    return Collections.unmodifiableSortedSet(holidays);
  }

  private static Funnel funnel(Filled filled) {
    filled.mustHave(STEPS);
    var seen = new HashSet<String>();
    var steps = filled.list(STEPS, (at, step) -> check(step, at, seen.add(step), filled.known()));
    if (steps.isEmpty() && filled.has(STEPS)) {
      filled.wrong(
          Mistake.NOTHING_THERE,
          STEPS,
          "a funnel has steps, from the first call to the deal",
          "name KPIs in their order, or leave \"funnel\" out");
    }
    return new Funnel(steps, filled.get(WON), filled.get(LOST));
  }

  private static void check(String step, Json at, boolean isNew, Known known) {
    if (!isNew) {
      known
          .findings()
          .wrong(Mistake.REPEATED, at, "this step is in the funnel twice", "keep one of them");
    }
    var kpi = known.kpis().get(step);
    if (kpi != null && !kpi.addsUp()) {
      known
          .findings()
          .wrong(
              Mistake.CONTRADICTION,
              at,
              "a funnel's steps are counted, and this KPI is not",
              "name a KPI whose unit is count or money");
    }
  }
}
