package scrumline.export;

import scrumline.scrum.Wording;
import scrumline.team.Counted;

/// The part of a meeting log that people look for: who does what by when, which KPI changes, and
/// that nothing new was agreed.
record MarkdownAgreements(Recap recap) {

  void write(Markdown page) {
    tasks(page);
    changes(page);
    nothingNew(page);
  }

  private void tasks(Markdown page) {
    page.heading("What we agreed");
    for (var task : recap.tasks()) {
      String what = Markdown.text(task.owner()) + " — " + Markdown.text(task.text());
      page.line("- [ ] " + what + " (due " + Wording.day(task.due()) + ")");
    }
    if (recap.tasks().isEmpty()) {
      page.line(
          recap.mayMissAgreements()
              ? "Nothing that can be read; something may be missing."
              : "Nothing new this time.");
    }
  }

  private void changes(Markdown page) {
    if (recap.changes().isEmpty()) {
      return;
    }
    page.heading("KPI adjustments");
    page.row("KPI", "Rep", "From", "To", "Weeks", "Why");
    page.row("---", "---", "---:", "---:", "---", "---");
    for (var change : recap.changes()) {
      page.row(
          Markdown.text(change.kpi()),
          Markdown.text(change.rep()),
          change.goals().map(Recap.Goals::from).orElse("–"),
          change.goals().map(Recap.Goals::to).orElse("–"),
          change.weeks(),
          Markdown.text(change.why()));
    }
  }

  private void nothingNew(Markdown page) {
    var found = recap.nothingNew();
    if (found.turns() > 0) {
      var names = found.reps().stream().map(Markdown::text).toList();
      String whose = names.isEmpty() ? " in " + turns(found) : ": " + String.join(", ", names);
      page.line("").line("Nothing new agreed" + whose + ".");
    }
  }

  private static String turns(Recap.NothingNew found) {
    return Counted.of(found.turns(), "turn");
  }
}
