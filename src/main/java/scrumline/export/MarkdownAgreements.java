package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import scrumline.numbers.Shown;
import scrumline.scrum.Agreement;
import scrumline.scrum.Recorded;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// The part of a meeting log that people look for: who does what by when, which KPI changes, and
/// who needs nothing.
record MarkdownAgreements(Scrum scrum, Eyes eyes) {

  void write(Markdown page) {
    tasks(page);
    adjustments(page);
    allGood(page);
  }

  private void tasks(Markdown page) {
    page.heading("What we agreed");
    var all = new ArrayList<Task>();
    for (Recorded<Agreement> agreement : scrum.minutes().agreements()) {
      switch (agreement.value()) {
        case Agreement.Resource one ->
            all.add(new Task(one.owner(), one.text(), Wording.day(one.due())));
        case Agreement.Commitment one ->
            all.add(new Task(one.owner(), one.text(), Wording.day(one.due())));
        case Agreement.KpiAdjustment _ -> {}
      }
    }
    for (var owner : owners(all)) {
      all.stream().filter(task -> task.owner.equals(owner)).forEach(task -> page.line(task.line()));
    }
    if (all.isEmpty()) {
      page.line("Nothing new this time.");
    }
  }

  /// The manager first, then everybody in the order of the team file, then all others.
  private List<SafeText> owners(List<Task> tasks) {
    var owners = new ArrayList<SafeText>();
    owners.add(scrum.team().manager());
    scrum.team().reps().forEach(rep -> owners.add(rep.name()));
    tasks.forEach(task -> owners.add(task.owner));
    return owners.stream().distinct().toList();
  }

  private void adjustments(Markdown page) {
    var changes = new ArrayList<Adjustment>();
    for (Recorded<Agreement> agreement : scrum.minutes().agreements()) {
      if (agreement.value() instanceof Agreement.KpiAdjustment change) {
        changes.add(change.adjustment());
      }
    }
    if (changes.isEmpty()) {
      return;
    }
    page.heading("KPI adjustments");
    page.row("KPI", "Rep", "From", "To", "Weeks", "Why");
    page.row("---", "---", "---:", "---:", "---", "---");
    changes.forEach(change -> row(page, change));
  }

  private void row(Markdown page, Adjustment change) {
    var kpi = scrum.team().kpi(change.kpi());
    page.row(
        Markdown.text(kpi.map(Kpi::label).orElse(SafeText.of(change.kpi()))),
        Markdown.text(scrum.team().rep(change.rep()).map(Rep::name).orElse(SafeText.EMPTY)),
        kpi.filter(this::isShown).map(one -> before(change, one)).orElse("–"),
        kpi.filter(this::isShown).map(one -> after(change, one)).orElse("–"),
        Wording.weeks(change),
        Markdown.text(change.why()));
  }

  private boolean isShown(Kpi kpi) {
    return eyes.sees(kpi);
  }

  private String before(Adjustment change, Kpi kpi) {
    return Wording.before(change, kpi, scrum.team());
  }

  private String after(Adjustment change, Kpi kpi) {
    return Shown.of(scrum.team()).goal(kpi, change.goal());
  }

  private void allGood(Markdown page) {
    var names = new ArrayList<String>();
    for (Rep rep : scrum.team().reps()) {
      boolean good = scrum.minutes().allGood(rep.id()).isPresent();
      names.addAll(good ? List.of(Markdown.text(rep.name())) : List.of());
    }
    if (!names.isEmpty()) {
      page.line("").line("All good, nothing needed: " + String.join(", ", names) + ".");
    }
  }

  /// A resource or a commitment, which are the same to those who do them.
  private record Task(SafeText owner, SafeText text, String due) {
    String line() {
      String what = Markdown.text(owner) + " — " + Markdown.text(text);
      return "- [ ] " + what + " (due " + due + ")";
    }
  }
}
