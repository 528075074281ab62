package scrumline.codec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

  /// Which bytes of a team file no message shows: the values of fields that are not open, and those
  /// of fields that there are not, since nobody knows which field was meant. Names are shown.
  static final class Hidden {
    private final BitSet bytes = new BitSet();
    private final NavigableSet<Integer> places;

    private Hidden(NavigableSet<Integer> places) {
      this.places = places;
    }

    static BitSet of(Json root, NavigableSet<Integer> places) {
      var hidden = new Hidden(places);
      hidden.value(TeamForm.TEAM, root);
      return hidden.bytes;
    }

    private void value(ValueForm<?> form, Json json) {
      if (!isShown(json)) {
        return;
      }
      switch (form) {
        case ObjectForm<?> object when json instanceof Json.Obj given -> fields(object, given);
        case ListForm<?> list when json instanceof Json.Arr array ->
            items(array, item -> value(list.element(), item));
        case WordingsForm _ when json instanceof Json.Arr array ->
            items(array, item -> value(TextForm.SOME, item));
        case ObjectForm<?> _, ListForm<?> _, GoalsForm _, WeekValuesForm _ -> hide(json);
        case TextForm<?> _, WordingsForm _, DayForm<?> _, NumberForm<?> _ -> leaf(json);
        case FlagForm _, ChoiceForm<?> _ -> leaf(json);
      }
    }

    private void fields(ObjectForm<?> form, Json.Obj object) {
      for (int index = 0; index < object.size(); index++) {
        var field = form.field(object.name(index));
        if (field.isPresent() && field.get().isOpen()) {
          value(field.get().form(), object.value(index));
        } else {
          hide(object.value(index));
        }
      }
    }

    private boolean isShown(Json json) {
      int next = nextShown(json.start());
      return next >= 0 && next < json.end();
    }

    /// The first byte at `from` or behind it that a message can show; -1 where there is none.
    private int nextShown(int from) {
      var place = places.ceiling(from - TeamCodec.REACH);
      return place == null ? -1 : Math.max(from, place - TeamCodec.REACH);
    }

    private void items(Json.Arr array, Consumer<Json> each) {
      if (array.items() instanceof ReadAgain<Json> items) {
        items.eachWith(this::nextShown, each);
      } else {
        array.items().forEach(each);
      }
    }

    /// What stands where one value is expected: open, unless it is more than one.
    private void leaf(Json json) {
      if (json instanceof Json.Obj || json instanceof Json.Arr) {
        hide(json);
      }
    }

    private void hide(Json json) {
      if (!isShown(json)) {
        return;
      }
      switch (json) {
        case Json.Obj object -> {
          for (int index = 0; index < object.size(); index++) {
            hide(object.value(index));
          }
        }
        case Json.Arr array -> items(array, this::hide);
        case Json.Text text -> bytes.set(text.start() + 1, text.end() - 1);
        case Json.Num _, Json.Bool _ -> bytes.set(json.start(), json.end());
        case Json.Null _ -> {}
      }
    }
  }
}
