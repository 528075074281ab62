package scrumline.export;

import scrumline.scrum.Wording;

/// The part of a meeting log that people look for: who does what by when, which KPI changes, and
/// with whom nothing new was agreed.
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
      page.line("Nothing new this time.");
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
    if (!recap.nothingNew().isEmpty()) {
      var names = recap.nothingNew().stream().map(Markdown::text).toList();
      page.line("").line("Nothing new agreed: " + String.join(", ", names) + ".");
    }
  }
}
