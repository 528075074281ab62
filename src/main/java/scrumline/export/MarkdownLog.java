package scrumline.export;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import scrumline.scrum.Outcome;
import scrumline.scrum.Recorded;
import scrumline.scrum.Scrum;
import scrumline.scrum.Times;
import scrumline.scrum.Turns;
import scrumline.scrum.Wording;
import scrumline.team.Eyes;
import scrumline.team.OpenItem;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Section;
import scrumline.team.Sight;

/// The meeting log to send round: what was agreed, by owner, the manager's part first; what became
/// of last time's items; where the time went.
record MarkdownLog(Scrum scrum, Eyes eyes) {

  String text() {
    var page = new Markdown();
    head(page);
    new MarkdownAgreements(scrum, eyes).write(page);
    lastTime(page);
    notes(page);
    time(page);
    return page.toString();
  }

  private Instant end() {
    return scrum.lastAt();
  }

  private void head(Markdown page) {
    var team = scrum.team();
    var talked = Wording.time(scrum.talk().talked(end()));
    page.line("# " + Markdown.text(team.name()) + ", weekly scrum");
    page.line("");
    page.line(Wording.dayOfYear(scrum.opening().date()) + ", numbers of " + scrum.opening().week());
    page.line("");
    page.line("- Time: " + talked + " of " + Wording.time(team.agenda().total()));
    scrum.minutes().rating().ifPresent(one -> page.line("- Rating: " + one.value() + " of 10"));
    out(page, "Away", scrum.queue().away());
    out(page, "After the call", scrum.queue().moved());
    if (scrum.opening().seed().isPresent()) {
      page.line("- Turns: " + Turns.told(scrum.opening()));
    }
    if (!eyes.sees(Sight.PRIVATE)) {
      page.line(
          "- Figures in money and private notes are left out; what was agreed stands as it was"
              + " typed.");
    }
  }

  private void out(Markdown page, String word, Collection<String> reps) {
    if (!reps.isEmpty()) {
      page.line("- " + word + ": " + String.join(", ", reps.stream().map(this::person).toList()));
    }
  }

  private void lastTime(Markdown page) {
    if (scrum.opening().items().isEmpty()) {
      return;
    }
    page.heading("Last time");
    for (OpenItem item : scrum.opening().items()) {
      var outcome = scrum.minutes().outcome(item.id()).map(Recorded::value);
      boolean done = outcome.filter(one -> one == Outcome.DONE).isPresent();
      String word = outcome.map(Wording::outcome).orElse("still open");
      String what = Markdown.text(item.owner()) + " — " + Markdown.text(item.text());
      page.line("- [" + (done ? "x" : " ") + "] " + what + " (" + word + ")");
    }
  }

  private void notes(Markdown page) {
    var lines = new ArrayList<String>();
    for (Rep rep : scrum.team().reps()) {
      for (var note : scrum.minutes().notes(rep.id())) {
        lines.add("- " + Markdown.text(rep.name()) + ": " + Markdown.text(note.value()));
      }
    }
    if (eyes.sees(Sight.PRIVATE) && !lines.isEmpty()) {
      page.heading("Private notes");
      lines.forEach(page::line);
    }
  }

  private void time(Markdown page) {
    page.heading("Time");
    page.row("Section", "Planned", "Actual");
    page.row("---", "---:", "---:");
    for (Section section : scrum.team().agenda().sections()) {
      page.row(
          Markdown.text(section.label()),
          Wording.time(Times.planned(scrum, section)),
          Wording.time(Times.spent(scrum, section, end())));
    }
    page.line("");
    page.line("Pauses: " + Wording.time(scrum.talk().paused(end())) + ".");
    Duration gaps = scrum.talk().gaps();
    page.line("Time without the program: " + Wording.time(gaps) + ".");
  }

  private String person(String rep) {
    return Markdown.text(scrum.team().rep(rep).map(Rep::name).orElse(SafeText.of(rep)));
  }
}
