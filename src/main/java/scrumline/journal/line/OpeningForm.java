package scrumline.journal.line;

import java.util.List;
import java.util.TreeMap;
import scrumline.scrum.Former;
import scrumline.scrum.Opening;

/// The data of a scrum's first event.
public final class OpeningForm {
  static final String NAME = "opened";

  /// What stands in every file before the date of its scrum.
  public static final String BEFORE_DATE = "\"type\":\"" + NAME + "\",\"data\":{\"date\":\"";

  private OpeningForm() {}

  /// Date and link come first: the archive looks for them without reading a whole team.
  static void write(Opening opening, DataOut out) {
    out.date("date", opening.date());
    if (!opening.follows().isEmpty()) {
      out.strings("follows", opening.follows());
    }
    out.week("week", opening.week());
    out.whole("firstNumber", opening.firstNumber());
    opening.seed().ifPresent(seed -> out.whole("seed", seed));
    out.strings("order", opening.order());
    out.items("items", opening.items());
    out.adjustments("inForce", opening.inForce());
    if (!opening.former().isEmpty()) {
      out.objects("former", opening.former(), OpeningForm::write);
    }
    if (!opening.remembered().isEmpty()) {
      var reps = new TreeMap<>(opening.remembered());
      out.objects("remembered", List.copyOf(reps.entrySet()), MemoryForm::write);
    }
    out.team("team", opening.team());
  }

  static Opening read(DataIn in) {
    return new Opening(
        in.team("team"),
        in.date("date"),
        in.week("week"),
        in.items("items"),
        in.adjustments("inForce"),
        in.strings("order"),
        in.optionalWhole("seed"),
        (int) in.whole("firstNumber"),
        in.list("former", json -> former(DataIn.of(json))),
        MemoryForm.read(in.list("remembered", DataIn::of)),
        in.strings("follows"));
  }

  static void write(Former former, DataOut out) {
    out.string("id", former.id()).text("name", former.name());
  }

  static Former former(DataIn in) {
    return new Former(in.string("id"), in.text("name"));
  }
}
