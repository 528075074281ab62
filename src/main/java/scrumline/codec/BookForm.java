package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.time.LocalDate;
import scrumline.codec.NumberForm.Least;
import scrumline.codec.NumberForm.Money;
import scrumline.codec.NumberForm.Whole;
import scrumline.team.Deal;
import scrumline.team.Leads;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// What a rep's leads, quotes, deals and plan are made of.
final class BookForm {
  private static final Whole NUMBER_OF_LEADS = new Whole(0, 1_000_000);

  private static final FieldForm<Leads, Integer> COOL =
      needed("cool", NUMBER_OF_LEADS, Leads::cool, "How many leads are cool.");
  private static final FieldForm<Leads, Integer> WARM =
      needed("warm", NUMBER_OF_LEADS, Leads::warm, "How many leads are warm.");
  private static final FieldForm<Leads, Integer> HOT =
      needed("hot", NUMBER_OF_LEADS, Leads::hot, "How many leads are hot.");

  static final ObjectForm<Leads> LEADS =
      ObjectForm.of(
          filled -> new Leads(filled.need(COOL), filled.need(WARM), filled.need(HOT)),
          COOL,
          WARM,
          HOT);

  private static final FieldForm<Quote, SafeText> ID =
      needed("id", TextForm.SOME, Quote::id, "What the quote is called; once for each rep.")
          .asPrivate();
  private static final FieldForm<Quote, SafeText> QUOTE_ACCOUNT =
      needed("account", TextForm.SOME, Quote::account, "The customer.").asPrivate();
  private static final FieldForm<Quote, Double> QUOTE_VALUE =
      needed("value", new Money(Least.ZERO), Quote::value, "What the quote is worth.").asPrivate();
  private static final FieldForm<Quote, Quote.Status> STATUS =
      needed("status", new ChoiceForm<>(Choices.STATUS), Quote::status, "Where the quote stands.");
  private static final FieldForm<Quote, LocalDate> SENT =
      optional("sent", DayForm.DAY, Quote::sent, "The day it went out.");
  private static final FieldForm<Quote, LocalDate> LAST_TOUCH =
      optional(
          "lastTouch",
          DayForm.DAY,
          Quote::lastTouch,
          "The day of the last talk with the customer.");
  private static final FieldForm<Quote, SafeText> NEXT_STEP =
      optional("nextStep", TextForm.ANY, Quote::nextStep, "What the rep will do next.").asPrivate();
  private static final FieldForm<Quote, LocalDate> NEXT_DATE =
      optional("nextDate", DayForm.DAY, Quote::nextDate, "The day of that step.");

  static final ObjectForm<Quote> QUOTE =
      ObjectForm.of(
          BookForm::quote,
          ID,
          QUOTE_ACCOUNT,
          QUOTE_VALUE,
          STATUS,
          SENT,
          LAST_TOUCH,
          NEXT_STEP,
          NEXT_DATE);

  private static final FieldForm<Deal, SafeText> DEAL_ACCOUNT =
      needed("account", TextForm.SOME, Deal::account, "The customer.").asPrivate();
  private static final FieldForm<Deal, Double> DEAL_VALUE =
      needed("value", new Money(Least.ZERO), Deal::value, "What it was sold for.").asPrivate();
  private static final FieldForm<Deal, LocalDate> CLOSED =
      needed("closed", DayForm.DAY, Deal::closed, "The day it was closed.");

  static final ObjectForm<Deal> DEAL =
      ObjectForm.of(
          filled ->
              new Deal(filled.need(DEAL_ACCOUNT), filled.need(DEAL_VALUE), filled.need(CLOSED)),
          DEAL_ACCOUNT,
          DEAL_VALUE,
          CLOSED);

  private static final FieldForm<Plan, Week> WEEK =
      needed("week", DayForm.WEEK, Plan::week, "The week it is planned for.");
  private static final FieldForm<Plan, SafeText> ACTIVITY =
      needed("activity", TextForm.SOME, Plan::activity, "What the rep plans to do.");
  private static final FieldForm<Plan, Boolean> DONE =
      assumed("done", FlagForm.FLAG, Plan::done, "Whether it is done; not, if this is left out.");

  static final ObjectForm<Plan> PLAN =
      ObjectForm.of(
          filled ->
              new Plan(filled.need(WEEK), filled.need(ACTIVITY), filled.get(DONE).orElse(false)),
          WEEK,
          ACTIVITY,
          DONE);

  private BookForm() {}

  private static Quote quote(Filled filled) {
    filled.mustHave(STATUS);
    var id = filled.need(ID);
    if (filled.has(ID) && !filled.known().seen().add(id)) {
      filled.wrong(
          Mistake.REPEATED,
          ID,
          "this rep has two quotes called " + filled.findings().quoted(id.value()),
          "keep one of them");
    }
    return new Quote(
        id,
        filled.need(QUOTE_ACCOUNT),
        filled.need(QUOTE_VALUE),
        filled.need(STATUS),
        filled.get(SENT),
        filled.get(LAST_TOUCH),
        filled.get(NEXT_STEP),
        filled.get(NEXT_DATE));
  }
}
