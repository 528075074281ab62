package scrumline.codec;

import java.util.Optional;

/// How a value stands in the team file: its kind and its limits, from which it is read and written.
/// A reader of descriptions that wants to tell the kinds apart has one switch over them.
sealed interface ValueForm<V>
    permits TextForm,
        DayForm,
        NumberForm,
        FlagForm,
        ChoiceForm,
        ListForm,
        ObjectForm,
        GoalsForm,
        WeekValuesForm,
        WordingsForm {

  /// The value; empty where it cannot be had, which the findings then say.
  Optional<V> read(Json json, Known known);

  void write(V value, Writing out);

  /// What stands in for a needed value that cannot be had. Nobody will see it, because nothing is
  /// made of a text with such a finding.
  V nothing();
}
