package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.time.LocalDate;
import scrumline.codec.NumberForm.Whole;
import scrumline.team.OpenItem;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// One of `openItems`.
final class ItemForm {
  private static final FieldForm<OpenItem, String> ID =
      needed("id", new TextForm.Id(), OpenItem::id, "The item's own id.");
  private static final FieldForm<OpenItem, OpenItem.Type> TYPE =
      needed(
          "type",
          new ChoiceForm<>(Choices.TYPE),
          OpenItem::type,
          "Whether a rep will do it or the manager will provide it.");
  private static final FieldForm<OpenItem, String> REP =
      needed("rep", new TextForm.RepId(), OpenItem::rep, "The rep whom it is for.");
  private static final FieldForm<OpenItem, SafeText> OWNER =
      assumed(
          "owner",
          TextForm.SOME,
          OpenItem::owner,
          "Who does it: the rep, or the manager if it is a resource, unless this says otherwise.");
  private static final FieldForm<OpenItem, SafeText> TEXT =
      needed("text", TextForm.SOME, OpenItem::text, "What was agreed.");
  private static final FieldForm<OpenItem, LocalDate> DUE =
      optional("due", DayForm.DAY, OpenItem::due, "The day by which it is done.");
  private static final FieldForm<OpenItem, Integer> CARRIED =
      assumed(
              "carried",
              new Whole(0, 10_000),
              (OpenItem item) -> item.carried(),
              "Through how many scrums it has travelled since.")
          .asPrivate();
  private static final FieldForm<OpenItem, String> RULE =
      optional(
              "rule",
              new TextForm.Id(),
              OpenItem::rule,
              "The coaching rule whose question led to it, and which is silent while this is open.")
          .asPrivate();

  static final ObjectForm<OpenItem> ITEM =
      ObjectForm.of(ItemForm::item, ID, TYPE, REP, OWNER, TEXT, DUE, CARRIED, RULE);

  private ItemForm() {}

  private static OpenItem item(Filled filled) {
    var type = filled.need(TYPE);
    String id = filled.newId(ID);
    String rep = filled.need(REP);
    return new OpenItem(
        id,
        type,
        rep,
        filled.has(OWNER) ? filled.need(OWNER) : usualOwner(type, rep, filled.known()),
        filled.need(TEXT),
        filled.get(DUE),
        filled.get(CARRIED).orElse(0),
        filled.get(RULE));
  }

  private static SafeText usualOwner(OpenItem.Type type, String rep, Known known) {
    return switch (type) {
      case RESOURCE -> known.manager();
      case COMMITMENT ->
          known.reps().stream()
              .filter(one -> one.id().equals(rep))
              .findFirst()
              .map(Rep::name)
              .orElse(known.manager());
    };
  }
}
