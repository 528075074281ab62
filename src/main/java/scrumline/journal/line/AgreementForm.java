package scrumline.journal.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.codec.Choices;
import scrumline.codec.Unreadable;
import scrumline.scrum.Agreement;
import scrumline.team.SafeText;

/// The fields of an agreement, as its event and the JSON of a log have them.
public final class AgreementForm {
  private static final Pattern ID = Pattern.compile("\\d{4}-\\d\\d-\\d\\d/\\d{1,9}");

  private enum Kind {
    RESOURCE,
    COMMITMENT,
    KPI
  }

  private static final Choices<Kind> KINDS =
      new Choices<>(
          List.of(Kind.values()),
          kind ->
              switch (kind) {
                case RESOURCE -> "resource";
                case COMMITMENT -> "commitment";
                case KPI -> "kpi";
              });

  private AgreementForm() {}

  public static void write(Agreement agreement, DataOut out) {
    out.string("id", agreement.id());
    switch (agreement) {
      case Agreement.Resource(_, var rep, var owner, var text, var due, var rule) ->
          writePromise(out.word("kind", Kind.RESOURCE, KINDS), rep, owner, text, due, rule);
      case Agreement.Commitment(_, var rep, var owner, var text, var due, var rule) ->
          writePromise(out.word("kind", Kind.COMMITMENT, KINDS), rep, owner, text, due, rule);
      case Agreement.KpiAdjustment(_, var adjustment) ->
          out.word("kind", Kind.KPI, KINDS).adjustment("adjustment", adjustment);
    }
  }

  private static void writePromise(
      DataOut out,
      String rep,
      SafeText owner,
      SafeText text,
      LocalDate due,
      Optional<String> rule) {
    out.string("rep", rep).text("owner", owner).text("text", text).date("due", due);
    rule.ifPresent(it -> out.string("rule", it));
  }

  static Agreement read(DataIn in) {
    String id = in.string("id");
    if (!ID.matcher(id).matches()) {
      throw new Unreadable("an agreement's id is no date and number");
    }
    return switch (in.word("kind", KINDS)) {
      case RESOURCE -> readPromise(id, in, Agreement.Resource::new);
      case COMMITMENT -> readPromise(id, in, Agreement.Commitment::new);
      case KPI -> new Agreement.KpiAdjustment(id, in.adjustment("adjustment"));
    };
  }

  /// What somebody owes somebody, either way round.
  private interface Promise {
    Agreement of(
        String id, String rep, SafeText owner, SafeText text, LocalDate due, Optional<String> rule);
  }

  private static Agreement readPromise(String id, DataIn in, Promise promise) {
    return promise.of(
        id,
        in.string("rep"),
        in.text("owner"),
        in.text("text"),
        in.date("due"),
        in.optionalString("rule"));
  }
}
