package scrumline.codec;

import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.time.LocalDate;
import scrumline.codec.NumberForm.Whole;
import scrumline.team.Absence;
import scrumline.team.Ramp;
import scrumline.team.SafeText;

/// What makes a rep's week a smaller one: absences, and the ramp of a new rep.
final class AwayForm {
  private static final Whole MONTHS = new Whole(1, 60);

  private static final FieldForm<Absence, LocalDate> FROM =
      needed("from", DayForm.DAY, Absence::from, "The first day away.");
  private static final FieldForm<Absence, LocalDate> TO =
      needed("to", DayForm.DAY, Absence::to, "The last day away.");
  private static final FieldForm<Absence, SafeText> WHY =
      optional("why", TextForm.ANY, Absence::why, "Why; private, and never shown.").asPrivate();

  static final ObjectForm<Absence> ABSENCE = ObjectForm.of(AwayForm::absence, FROM, TO, WHY);

  private static final FieldForm<Ramp, Integer> MONTH =
      needed("month", MONTHS, Ramp::month, "Which month this is, not after the last.");
  private static final FieldForm<Ramp, Integer> OF =
      needed("of", MONTHS, Ramp::of, "How many months it takes.");

  static final ObjectForm<Ramp> RAMP = ObjectForm.of(AwayForm::ramp, MONTH, OF);

  private AwayForm() {}

  private static Absence absence(Filled filled) {
    var absence = new Absence(filled.need(FROM), filled.need(TO), filled.get(WHY));
    if (absence.to().isBefore(absence.from()) && filled.get(TO).isPresent()) {
      filled.wrong(
          Mistake.WRONG_ORDER,
          TO,
          "this absence ends before it begins",
          "swap \"from\" and \"to\"");
    }
    return absence;
  }

  private static Ramp ramp(Filled filled) {
    int of = filled.need(OF);
    int month = filled.need(MONTH);
    if (month > of && filled.has(OF)) {
      filled.wrong(
          Mistake.WRONG_ORDER,
          MONTH,
          "this month comes after the last",
          "leave \"ramp\" out once a rep is at full speed");
    }
    return new Ramp(month, of);
  }
}
