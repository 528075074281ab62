package scrumline.journal.line;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import scrumline.codec.Fields;
import scrumline.codec.Unreadable;
import tools.jackson.core.JsonGenerator;

/// The fields of a journal's header, as its first line and its JSON have them.
public final class HeaderForm {
  /// What stands in every file before the link of its journal.
  public static final String BEFORE_LINK = "\"type\":\"" + LogLine.HEADER + "\",\"data\":{";

  private static final String FOLLOWS = "follows";

  private HeaderForm() {}

  /// The link comes first: the archive looks for it in every journal, and reads no more of most.
  public static void write(Header header, JsonGenerator json) {
    var out = new DataOut(json);
    header.essentials().ifPresent(it -> out.strings(FOLLOWS, it.follows()).date("date", it.date()));
    header.salvaged().ifPresent(mid -> out.string("salvages", mid));
    header.essentials().ifPresent(it -> OpeningForm.write(it.knownParts(), out));
    json.writeNumberProperty("format", header.format());
    json.writeNumberProperty("minReader", header.minReader());
    json.writeStringProperty("app", header.app());
    json.writeStringProperty("zone", header.zone().getId());
    json.writeObjectPropertyStart("input");
    json.writeStringProperty("name", header.input().value());
    header.team().flatMap(Identity::path).ifPresent(it -> json.writeStringProperty("path", it));
    json.writeStringProperty("sha256", header.sha256());
    json.writeEndObject();
    header.team().ifPresent(team -> write(team, json));
    header.essentials().ifPresent(it -> write(it, out));
  }

  private static void write(Essentials opening, DataOut out) {
    out.json().writeObjectPropertyStart("opening");
    out.week("week", opening.week());
    out.whole("firstNumber", opening.firstNumber());
    out.objects("people", opening.people(), OpeningForm::write);
    out.items("items", opening.items());
    out.adjustments("inForce", opening.inForce());
    out.json().writeEndObject();
  }

  private static void write(Identity team, JsonGenerator json) {
    json.writeObjectPropertyStart("team");
    json.writeStringProperty("id", team.id());
    json.writeBooleanProperty("idIsChosen", team.isChosen());
    json.writeStringProperty("name", team.name().value());
    json.writeArrayPropertyStart("reps");
    team.reps().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  public static Header read(Fields data) {
    var input = data.object("input");
    return new Header(
        data.neededWhole("format", 1, Integer.MAX_VALUE),
        data.neededWhole("minReader", 1, Integer.MAX_VALUE),
        data.neededString("app"),
        zone(data.neededString("zone")),
        input.text("name").orElseThrow(() -> new Unreadable("the input has no name")),
        input.neededString("sha256"),
        data.has("team")
            ? Optional.of(team(data.object("team"), input.string("path")))
            : Optional.empty(),
        data.has("opening")
            ? Optional.of(essentials(new DataIn(data), new DataIn(data.object("opening"))))
            : Optional.empty(),
        data.string("salvages"));
  }

  private static Essentials essentials(DataIn header, DataIn opening) {
    return new Essentials(
        header.strings(FOLLOWS),
        OpeningForm.knownParts(header),
        header.date("date"),
        opening.week("week"),
        (int) opening.whole("firstNumber"),
        opening.list("people", json -> OpeningForm.former(DataIn.of(json))),
        opening.items("items"),
        opening.adjustments("inForce"));
  }

  private static Identity team(Fields team, Optional<String> path) {
    return new Identity(
        team.neededString("id"),
        team.flag("idIsChosen"),
        team.neededText("name"),
        path,
        new DataIn(team).strings("reps"));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException noZone) {
      throw new Unreadable("the time zone " + name + " is not known");
    }
  }
}
