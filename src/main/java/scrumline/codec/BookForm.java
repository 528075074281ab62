package scrumline.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import scrumline.team.Deal;
import scrumline.team.Leads;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Rep;
import tools.jackson.core.JsonGenerator;

/// A rep's leads, quotes, deals and plan: each absent where the file does not have it.
final class BookForm {
  static final List<String> LEADS_FIELDS = List.of("cool", "warm", "hot");
  static final List<String> QUOTE_FIELDS =
      List.of("id", "account", "value", "status", "sent", "lastTouch", "nextStep", "nextDate");
  static final List<String> DEAL_FIELDS = List.of("account", "value", "closed");
  static final List<String> PLAN_FIELDS = List.of("week", "activity", "done");
  static final int MOST_QUOTES = 2_000;
  static final int MOST_DEALS = 5_000;
  private static final int MOST_PLANS = 5_000;
  private static final int MOST_LEADS = 1_000_000;

  private BookForm() {}

  static Optional<Leads> leads(Fields rep) {
    var value = rep.value("leads");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    var fields = Fields.of(value.get(), rep.findings());
    fields.knowOnly(LEADS_FIELDS);
    return Optional.of(
        new Leads(
            fields.neededWhole("cool", 0, MOST_LEADS),
            fields.neededWhole("warm", 0, MOST_LEADS),
            fields.neededWhole("hot", 0, MOST_LEADS)));
  }

  static Optional<List<Quote>> quotes(Fields rep) {
    if (!rep.has("quotes")) {
      return Optional.empty();
    }
    var quotes = new ArrayList<Quote>();
    var seen = new HashSet<String>();
    for (var item : Known.limited(rep, "quotes", MOST_QUOTES, "quotes")) {
      quotes.add(quote(Fields.of(item, rep.findings()), seen));
    }
    return Optional.of(List.copyOf(quotes));
  }

  private static Quote quote(Fields fields, HashSet<String> seen) {
    fields.knowOnly(QUOTE_FIELDS);
    Known.notNegative(fields, "value");
    fields.need("status");
    var id = fields.neededText("id");
    if (fields.has("id") && !seen.add(id.value())) {
      fields
          .findings()
          .wrong(
              Mistake.REPEATED,
              fields.value("id").get(),
              "this rep has two quotes called " + Values.quoted(id.value()),
              "keep one of them");
    }
    return new Quote(
        id,
        fields.neededText("account"),
        fields.neededNumber("value"),
        fields.word("status", Words.STATUS).orElse(Quote.Status.DRAFT),
        fields.date("sent"),
        fields.date("lastTouch"),
        fields.text("nextStep"),
        fields.date("nextDate"));
  }

  static Optional<List<Deal>> deals(Fields rep) {
    if (!rep.has("deals")) {
      return Optional.empty();
    }
    var deals = new ArrayList<Deal>();
    for (var item : Known.limited(rep, "deals", MOST_DEALS, "deals")) {
      var fields = Fields.of(item, rep.findings());
      fields.knowOnly(DEAL_FIELDS);
      Known.notNegative(fields, "value");
      deals.add(
          new Deal(
              fields.neededText("account"),
              fields.neededNumber("value"),
              fields.neededDate("closed")));
    }
    return Optional.of(List.copyOf(deals));
  }

  static Optional<List<Plan>> plan(Fields rep) {
    if (!rep.has("plan")) {
      return Optional.empty();
    }
    var plan = new ArrayList<Plan>();
    for (var item : Known.limited(rep, "plan", MOST_PLANS, "things in the plan")) {
      var fields = Fields.of(item, rep.findings());
      fields.knowOnly(PLAN_FIELDS);
      plan.add(
          new Plan(fields.neededWeek("week"), fields.neededText("activity"), fields.flag("done")));
    }
    return Optional.of(List.copyOf(plan));
  }

  static void write(Rep rep, JsonGenerator out) {
    rep.leads().ifPresent(leads -> write(leads, out));
    rep.quotes().ifPresent(quotes -> writeQuotes(quotes, out));
    rep.deals().ifPresent(deals -> writeDeals(deals, out));
    rep.plan().ifPresent(plan -> writePlan(plan, out));
  }

  private static void write(Leads leads, JsonGenerator out) {
    out.writeName("leads");
    out.writeStartObject();
    out.writeNumberProperty("cool", leads.cool());
    out.writeNumberProperty("warm", leads.warm());
    out.writeNumberProperty("hot", leads.hot());
    out.writeEndObject();
  }

  private static void writeQuotes(List<Quote> quotes, JsonGenerator out) {
    out.writeName("quotes");
    out.writeStartArray();
    for (var quote : quotes) {
      out.writeStartObject();
      out.writeStringProperty("id", quote.id().value());
      out.writeStringProperty("account", quote.account().value());
      Write.number("value", quote.value(), out);
      out.writeStringProperty("status", Words.STATUS.of(quote.status()));
      Write.string("sent", quote.sent(), out);
      Write.string("lastTouch", quote.lastTouch(), out);
      Write.text("nextStep", quote.nextStep(), out);
      Write.string("nextDate", quote.nextDate(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeDeals(List<Deal> deals, JsonGenerator out) {
    out.writeName("deals");
    out.writeStartArray();
    for (var deal : deals) {
      out.writeStartObject();
      out.writeStringProperty("account", deal.account().value());
      Write.number("value", deal.value(), out);
      out.writeStringProperty("closed", deal.closed().toString());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writePlan(List<Plan> plan, JsonGenerator out) {
    out.writeName("plan");
    out.writeStartArray();
    for (var item : plan) {
      out.writeStartObject();
      out.writeStringProperty("week", item.week().toString());
      out.writeStringProperty("activity", item.activity().value());
      out.writeBooleanProperty("done", item.done());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
