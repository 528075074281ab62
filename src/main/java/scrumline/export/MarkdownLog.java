package scrumline.export;

import java.util.List;
import scrumline.scrum.Became;
import scrumline.scrum.Wording;
import scrumline.team.SafeText;

/// The meeting log as Markdown, to send round: what was agreed, by owner, the manager's part first;
/// what became of last time's items; where the time went.
final class MarkdownLog {
  private final Markdown page = new Markdown();
  private final Recap recap;

  private MarkdownLog(Recap recap) {
    this.recap = recap;
  }

  /// Lines end in `\n`.
  static String of(Recap recap) {
    var log = new MarkdownLog(recap);
    log.head();
    new MarkdownAgreements(recap).write(log.page);
    log.lastTime();
    log.notes();
    log.time();
    return log.page.toString();
  }

  private void head() {
    var took = recap.took();
    page.line("# " + Markdown.text(recap.team()) + ", weekly scrum");
    page.line("");
    recap
        .incomplete()
        .map(it -> "**This document is not complete:** " + it.why() + ".")
        .ifPresent(sentence -> page.line(sentence).line(""));
    page.line(Wording.dayOfYear(recap.date()) + ", numbers of " + recap.week());
    page.line("");
    String planned = took.planned().map(it -> " of " + Wording.time(it)).orElse("");
    page.line("- Time: " + Wording.time(took.talked()) + planned);
    recap.rating().ifPresent(rating -> page.line("- Rating: " + rating + " of 10"));
    people("Away", recap.away());
    people("After the call", recap.afterTheCall());
    recap.turns().ifPresent(turns -> page.line("- Turns: " + turns));
    if (recap.leavesOut()) {
      page.line(
          "- Figures in money and private notes are left out; what was agreed stands as it was"
              + " typed.");
    }
  }

  private void people(String word, List<SafeText> names) {
    if (!names.isEmpty()) {
      page.line(
          "- " + word + ": " + String.join(", ", names.stream().map(Markdown::text).toList()));
    }
  }

  private void lastTime() {
    if (recap.lastTime().isEmpty()) {
      return;
    }
    page.heading("Last time");
    for (var item : recap.lastTime()) {
      boolean done = item.became().filter(Became::isDone).isPresent();
      String open = recap.mayMissAgreements() ? "open, as far as can be read" : "still open";
      String word = item.became().map(Wording::became).orElse(open);
      String what = Markdown.text(item.owner()) + " — " + Markdown.text(item.text());
      page.line("- [" + (done ? "x" : " ") + "] " + what + " (" + word + ")");
    }
  }

  private void notes() {
    if (!recap.notes().isEmpty()) {
      page.heading("Private notes");
    }
    for (var note : recap.notes()) {
      page.line("- " + Markdown.text(note.rep()) + ": " + Markdown.text(note.text()));
    }
  }

  private void time() {
    page.heading("Time");
    if (!recap.sections().isEmpty()) {
      sections();
    }
    page.line("Pauses: " + Wording.time(recap.took().paused()) + ".");
    page.line("Time without the program: " + Wording.time(recap.took().gaps()) + ".");
  }

  private void sections() {
    page.row("Section", "Planned", "Actual");
    page.row("---", "---:", "---:");
    for (var spent : recap.sections()) {
      page.row(
          Markdown.text(spent.section()),
          Wording.time(spent.planned()),
          Wording.time(spent.actual()));
    }
    page.line("");
  }
}
