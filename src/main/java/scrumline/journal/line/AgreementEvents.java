package scrumline.journal.line;

import static scrumline.journal.line.EventKind.kind;

import java.util.List;
import scrumline.codec.Choices;
import scrumline.scrum.Draft;
import scrumline.scrum.Event;
import scrumline.scrum.Help;
import scrumline.scrum.Outcome;

/// The rows of the event table about what is asked, what is agreed, and what is said about it.
public final class AgreementEvents {
  public static final Choices<Outcome> OUTCOMES =
      new Choices<>(
          List.of(Outcome.values()),
          outcome ->
              switch (outcome) {
                case DONE -> "done";
                case MISSED -> "missed";
                case CARRIED -> "carried";
                case DROPPED -> "dropped";
              });

  private static final Choices<Draft.Kind> DRAFTS =
      new Choices<>(
          List.of(Draft.Kind.values()),
          kind ->
              switch (kind) {
                case COMMITMENT -> "commitment";
                case RESOURCE -> "resource";
                case KPI -> "kpi";
                case NOTE -> "note";
              });

  private static final Choices<Help> ANSWERS =
      new Choices<>(
          List.of(Help.values()),
          answer ->
              switch (answer) {
                case YES -> "yes";
                case PARTLY -> "partly";
                case NO -> "no";
                case TOO_SOON -> "tooSoon";
              });

  static final List<EventKind<? extends Event.OfAgreements>> KINDS =
      List.of(
          kind(Event.Asked.class, "asked", QuestionForm::write, QuestionForm::read).optional(),
          kind(
              Event.Agreed.class,
              "agreed",
              (event, out) -> AgreementForm.write(event.agreement(), out),
              (at, in) -> new Event.Agreed(at, AgreementForm.read(in))),
          kind(
              Event.Settled.class,
              "settled",
              (event, out) ->
                  out.string("item", event.item()).word("outcome", event.outcome(), OUTCOMES),
              (at, in) -> new Event.Settled(at, in.string("item"), in.word("outcome", OUTCOMES))),
          kind(
                  Event.Helped.class,
                  "helped",
                  (event, out) ->
                      out.string("item", event.item()).word("answer", event.answer(), ANSWERS),
                  (at, in) -> new Event.Helped(at, in.string("item"), in.word("answer", ANSWERS)))
              .optional(),
          kind(
              Event.Redated.class,
              "redated",
              (event, out) -> out.string("item", event.item()).date("due", event.due()),
              (at, in) -> new Event.Redated(at, in.string("item"), in.date("due"))),
          kind(
              Event.Given.class,
              "given",
              (event, out) -> out.string("item", event.item()).string("rep", event.rep()),
              (at, in) -> new Event.Given(at, in.string("item"), in.string("rep"))),
          kind(
              Event.NothingNew.class,
              "allGood",
              (event, out) -> out.string("rep", event.rep()),
              (at, in) -> new Event.NothingNew(at, in.string("rep"))),
          kind(
              Event.NoteMarked.class,
              "noteMarked",
              (event, out) -> out.string("rep", event.rep()),
              (at, in) -> new Event.NoteMarked(at, in.string("rep"))),
          kind(
              Event.Noted.class,
              "noted",
              (event, out) -> out.string("rep", event.rep()).text("text", event.text()),
              (at, in) -> new Event.Noted(at, in.string("rep"), in.text("text"))),
          kind(
              Event.Drafted.class,
              "drafted",
              (event, out) -> write(event.draft(), out),
              (at, in) -> new Event.Drafted(at, draft(in))),
          kind(
              Event.Rated.class,
              "rated",
              (event, out) -> out.whole("rating", event.rating()),
              (at, in) -> new Event.Rated(at, (int) in.whole("rating"))));

  private AgreementEvents() {}

  private static void write(Draft draft, DataOut out) {
    out.string("rep", draft.rep()).word("kind", draft.kind(), DRAFTS).text("text", draft.text());
  }

  private static Draft draft(DataIn in) {
    return new Draft(in.string("rep"), in.word("kind", DRAFTS), in.text("text"));
  }
}
