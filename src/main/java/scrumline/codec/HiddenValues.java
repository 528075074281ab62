package scrumline.codec;

import java.util.BitSet;

/// Which bytes of a team file no message shows: the values of fields that are not open, and those
/// of fields that there are not, since nobody knows which field was meant. Names are shown.
final class HiddenValues {
  private final BitSet bytes = new BitSet();

  private HiddenValues() {}

  static BitSet of(Json root) {
    var hidden = new HiddenValues();
    hidden.value(TeamForm.TEAM, root);
    return hidden.bytes;
  }

  private void value(ValueForm<?> form, Json json) {
    switch (form) {
      case ObjectForm<?> object when json instanceof Json.Obj given -> fields(object, given);
      case ListForm<?> list when json instanceof Json.Arr array ->
          array.items().forEach(item -> value(list.element(), item));
      case WordingsForm _ when json instanceof Json.Arr array ->
          array.items().forEach(item -> value(TextForm.SOME, item));
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

  /// What stands where one value is expected: open, unless it is more than one.
  private void leaf(Json json) {
    if (json instanceof Json.Obj || json instanceof Json.Arr) {
      hide(json);
    }
  }

  private void hide(Json json) {
    switch (json) {
      case Json.Obj object -> {
        for (int index = 0; index < object.size(); index++) {
          hide(object.value(index));
        }
      }
      case Json.Arr array -> array.items().forEach(this::hide);
      case Json.Text text -> bytes.set(text.start() + 1, text.end() - 1);
      case Json.Num _, Json.Bool _ -> bytes.set(json.start(), json.end());
      case Json.Null _ -> {}
    }
  }
}
