package scrumline.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All fields of the team file, as they are described, from the top.
final class TeamFields {
  /// A field and where it stands: `reps[].weeks[].note`.
  record Placed(String path, FieldForm<?, ?> field) {}

  private TeamFields() {}

  static List<Placed> all() {
    var all = new ArrayList<Placed>();
    add(TeamForm.TEAM, "", all);
    return List.copyOf(all);
  }

  /// What all fields are called.
  static Set<String> names() {
    return all().stream()
        .map(placed -> placed.field().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void add(ObjectForm<?> object, String before, List<Placed> all) {
    for (var field : object.fields()) {
      String path = before + field.name();
      all.add(new Placed(path, field));
      object(field.form()).ifPresent(within -> add(within, path + steps(field.form()), all));
    }
  }

  /// The object that a value is, or that it has several of.
  private static Optional<ObjectForm<?>> object(ValueForm<?> form) {
    return switch (form) {
      case ObjectForm<?> object -> Optional.of(object);
      case ListForm<?> list -> object(list.element());
      case GoalsForm _ -> Optional.of(GoalForm.STEP);
      case TextForm<?> _, DayForm<?> _, NumberForm<?> _ -> Optional.empty();
      case FlagForm _, ChoiceForm<?> _, WeekValuesForm _, WordingsForm _ -> Optional.empty();
    };
  }

  /// How to get from a value to the fields of its objects.
  private static String steps(ValueForm<?> form) {
    return switch (form) {
      case ListForm<?> _ -> "[].";
      case GoalsForm _ -> ".*[].";
      case ObjectForm<?> _, TextForm<?> _, DayForm<?> _, NumberForm<?> _ -> ".";
      case FlagForm _, ChoiceForm<?> _, WeekValuesForm _, WordingsForm _ -> ".";
    };
  }
}
