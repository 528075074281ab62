package scrumline.journal;

import java.time.DateTimeException;
import java.time.ZoneId;
import scrumline.codec.Fields;
import scrumline.codec.Unreadable;
import tools.jackson.core.JsonGenerator;

/// The fields of a journal's header, as its first line and its JSON have them.
final class HeaderForm {
  private HeaderForm() {}

  static void write(Header header, JsonGenerator json) {
    json.writeNumberProperty("format", header.format());
    json.writeNumberProperty("minReader", header.minReader());
    json.writeStringProperty("app", header.app());
    json.writeStringProperty("zone", header.zone().getId());
    json.writeObjectPropertyStart("input");
    json.writeStringProperty("name", header.input().value());
    json.writeStringProperty("sha256", header.sha256());
    json.writeEndObject();
  }

  static Header read(Fields data) {
    var input = data.object("input");
    return new Header(
        data.neededWhole("format", 1, Integer.MAX_VALUE),
        data.neededWhole("minReader", 1, Integer.MAX_VALUE),
        data.neededString("app"),
        zone(data.neededString("zone")),
        input.text("name").orElseThrow(() -> new Unreadable("the input has no name")),
        input.neededString("sha256"));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException noZone) {
      throw new Unreadable("the time zone " + name + " is not known");
    }
  }
}
