package scrumline.journal.line;

import java.util.List;
import java.util.TreeMap;
import scrumline.scrum.Former;
import scrumline.scrum.KnownPart;
import scrumline.scrum.Opening;

/// The data of a scrum's first event.
public final class OpeningForm {
  static final String NAME = "opened";

  /// What stands in every file before the date of its scrum.
  public static final String BEFORE_DATE = "\"type\":\"" + NAME + "\",\"data\":{\"date\":\"";

  /// Which journals were known in part; the archive looks for it, too.
  public static final String KNEW = "knew";

  private OpeningForm() {}

  /// Date and link come first: the archive looks for them without reading a whole team.
  static void write(Opening opening, DataOut out) {
    out.date("date", opening.date());
    if (!opening.follows().isEmpty()) {
      out.strings("follows", opening.follows());
    }
    write(opening.knownParts(), out);
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
    var opening =
        new Opening(
            in.team("team"),
            in.date("date"),
            in.week("week"),
            in.items("items"),
            in.adjustments("inForce"),
            in.strings("order"),
            in.optionalWhole("seed"),
            (int) in.whole("firstNumber"),
            in.list("former", json -> former(DataIn.of(json))),
            MemoryForm.read(in.list("remembered", DataIn::of)));
    return opening.following(in.strings("follows"), knownParts(in));
  }

  /// Nearly always none: readers of version 0.1.0 do without.
  static void write(List<KnownPart> parts, DataOut out) {
    if (!parts.isEmpty()) {
      out.objects(
          KNEW, parts, (part, it) -> it.string("log", part.log()).whole("events", part.events()));
    }
  }

  static List<KnownPart> knownParts(DataIn in) {
    return in.list(KNEW, json -> knownPart(DataIn.of(json)));
  }

  private static KnownPart knownPart(DataIn in) {
    return new KnownPart(in.string("log"), Math.toIntExact(in.whole("events")));
  }

  static void write(Former former, DataOut out) {
    out.string("id", former.id()).text("name", former.name());
  }

  static Former former(DataIn in) {
    return new Former(in.string("id"), in.text("name"));
  }
}
