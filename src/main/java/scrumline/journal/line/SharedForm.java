package scrumline.journal.line;

import java.time.LocalDate;
import java.util.Optional;
import scrumline.codec.Choices;
import scrumline.scrum.Agreement;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// What was agreed as those may read it who were in the room: the fields of [AgreementForm] and of
/// an item, without the coaching rule that led to it and how often it was carried, and without the
/// goals of a KPI that is not for their eyes.
public final class SharedForm {
  private SharedForm() {}

  /// `kpi` is the one whose goal changes; none where it is another agreement, or the team has no
  /// such KPI.
  public static void write(Agreement agreement, Optional<Kpi> kpi, Eyes eyes, DataOut out) {
    switch (agreement) {
      case Agreement.Resource(var id, var rep, var owner, var text, var due, _) ->
          promise(out.string("kind", "resource"), id, rep, owner, text, Optional.of(due));
      case Agreement.Commitment(var id, var rep, var owner, var text, var due, _) ->
          promise(out.string("kind", "commitment"), id, rep, owner, text, Optional.of(due));
      case Agreement.KpiAdjustment(var id, var change) -> {
        out.string("id", id).string("kind", "kpi");
        if (kpi.filter(eyes::sees).isPresent()) {
          out.adjustment("adjustment", change);
        } else {
          out.object("adjustment", within -> withoutGoals(change, within));
        }
      }
    }
  }

  public static void write(OpenItem item, DataOut out) {
    out.word("type", item.type(), Choices.TYPE);
    promise(out, item.id(), item.rep(), item.owner(), item.text(), item.due());
  }

  private static void promise(
      DataOut out, String id, String rep, SafeText owner, SafeText text, Optional<LocalDate> due) {
    out.string("id", id).string("rep", rep);
    out.text("owner", owner).text("text", text);
    due.ifPresent(day -> out.date("due", day));
  }

  private static void withoutGoals(Adjustment change, DataOut out) {
    out.string("rep", change.rep()).string("kpi", change.kpi()).week("from", change.from());
    change.until().map(Week::toString).ifPresent(week -> out.string("until", week));
    out.text("why", change.why()).date("agreed", change.agreed());
  }
}
