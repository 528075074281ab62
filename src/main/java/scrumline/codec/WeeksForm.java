package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import scrumline.team.SafeText;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// One of a rep's `weeks`.
final class WeeksForm {
  private static final FieldForm<WeekNumbers, Week> NAME =
      needed("week", DayForm.WEEK, WeekNumbers::week, "The week, once for each rep.");
  private static final FieldForm<WeekNumbers, Map<String, Double>> VALUES =
      assumed(
              "values",
              new WeekValuesForm(),
              WeekNumbers::values,
              "The week's values, by the KPI's id; null where a value is not known.")
          .asPartlyPrivate();
  private static final FieldForm<WeekNumbers, SafeText> NOTE =
      optional("note", TextForm.ANY, WeekNumbers::note, "A note for the rep and the manager alone.")
          .asPrivate();

  static final ObjectForm<WeekNumbers> WEEK = ObjectForm.of(WeeksForm::numbers, NAME, VALUES, NOTE);

  private WeeksForm() {}

  private static WeekNumbers numbers(Filled filled) {
    var week = filled.need(NAME);
    var numbers = new WeekNumbers(week, filled.get(VALUES).orElse(Map.of()), filled.get(NOTE));
    if (!filled.known().seen().add(week) && filled.get(NAME).isPresent()) {
      filled.wrong(
          Mistake.REPEATED, NAME, "week " + week + " is there twice", "put its values into one");
    }
    return numbers;
  }

  /// By week. The first of two that are of the same week counts.
  static SortedMap<Week, WeekNumbers> inOrder(List<WeekNumbers> weeks) {
    var inOrder = new TreeMap<Week, WeekNumbers>();
    weeks.forEach(numbers -> inOrder.putIfAbsent(numbers.week(), numbers));
    return Collections.unmodifiableSortedMap(inOrder);
  }
}
