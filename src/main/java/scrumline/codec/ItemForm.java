package scrumline.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrumline.team.OpenItem;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import tools.jackson.core.JsonGenerator;

/// The list `openItems`.
final class ItemForm {
  static final List<String> FIELDS =
      List.of("id", "type", "rep", "owner", "text", "due", "carried");
  private static final int MOST_CARRIED = 10_000;

  private static final int MOST = 5_000;

  private ItemForm() {}

  static List<OpenItem> readAll(Fields team, SafeText manager, List<Rep> reps) {
    var items = new ArrayList<OpenItem>();
    var seen = new HashSet<String>();
    for (var json : Known.limited(team, "openItems", MOST, "open items")) {
      var item = Fields.of(json, team.findings());
      var rep = rep(item, reps);
      boolean fromManager =
          item.value("type").orElse(null) instanceof Json.Text type
              && type.value().equals(Words.TYPE.of(OpenItem.Type.RESOURCE));
      var owner = fromManager || rep.isEmpty() ? manager : rep.get().name();
      items.add(read(item, owner, seen));
    }
    return List.copyOf(items);
  }

  private static Optional<Rep> rep(Fields item, List<Rep> reps) {
    if (!(item.value("rep").orElse(null) instanceof Json.Text id) || reps.isEmpty()) {
      return Optional.empty();
    }
    var ids = new ArrayList<String>();
    for (var rep : reps) {
      if (rep.id().equals(id.value())) {
        return Optional.of(rep);
      }
      ids.add(rep.id());
    }
    item.findings()
        .wrong(
            Mistake.UNKNOWN_REP,
            id,
            "no rep is called " + Values.quoted(id.value()),
            Suggestion.among(ids, id.value(), item.findings()));
    return Optional.empty();
  }

  /// `owner` stands in where the item names none.
  static OpenItem read(Fields fields, SafeText owner, Set<String> seen) {
    fields.knowOnly(FIELDS);
    fields.need("type");
    return new OpenItem(
        Known.id(fields, "id", seen),
        fields.word("type", Words.TYPE).orElse(OpenItem.Type.COMMITMENT),
        fields.neededString("rep"),
        fields.has("owner") ? fields.neededText("owner") : owner,
        fields.neededText("text"),
        fields.date("due"),
        fields.whole("carried", 0, MOST_CARRIED).orElse(0));
  }

  static void write(OpenItem item, JsonGenerator out) {
    out.writeStartObject();
    out.writeStringProperty("id", item.id());
    out.writeStringProperty("type", Words.TYPE.of(item.type()));
    out.writeStringProperty("rep", item.rep());
    out.writeStringProperty("owner", item.owner().value());
    out.writeStringProperty("text", item.text().value());
    Write.string("due", item.due(), out);
    out.writeNumberProperty("carried", item.carried());
    out.writeEndObject();
  }
}
