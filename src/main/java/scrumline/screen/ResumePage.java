package scrumline.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Note;
import scrumline.screen.view.Scene;
import scrumline.screen.view.Words;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.Counted;

/// A scrum of today was interrupted: go on with it, or begin anew. `lastSeen` is when its program
/// was last known to run. `setAside` are the bytes of an unfinished line at the end of its log.
public record ResumePage(Instant lastSeen, long setAside) implements Page {
  public ResumePage(Instant lastSeen) {
    this(lastSeen, 0);
  }

  /// The clock stands where it stood: nobody has gone on yet.
  @Override
  public Block draw(Scene scene) {
    return draw(scene.scrum(), scene.at(lastSeen));
  }

  private Block draw(Scrum scrum, Scene scene) {
    int agreed = scrum.minutes().agreements().size();
    String items =
        agreed == 0
            ? "Nothing was agreed yet."
            : Counted.of(agreed, "agreement is", "agreements are") + " in its log.";
    var lines = new ArrayList<Line>();
    lines.add(Line.of(Ink.NAME, question(scene)));
    lines.add(Line.EMPTY);
    if (setAside > 0) {
      lines.add(Line.of(recovered(scrum)));
      lines.add(Line.EMPTY);
    }
    lines.addAll(
        List.of(
            Line.of(items + " The time since then counts for nobody."),
            Line.EMPTY,
            Line.of(Ink.KEY, "Enter").and(" continues    ").and(Ink.KEY, "n").and(" begins anew"),
            Line.EMPTY,
            Line.of(Ink.FAINT, "A new one closes the old one with a note; what was agreed"),
            Line.of(Ink.FAINT, "there comes back as open items.")));
    return Note.of(scene, PageFooter.of(this, scene), lines);
  }

  /// A line that was not finished was not yet shown as saved.
  private String recovered(Scrum scrum) {
    long items =
        scrum.minutes().facts().stream().filter(fact -> fact.value() instanceof Event.Deed).count();
    return "Recovered "
        + Counted.of(items, "item")
        + "; one unfinished line ("
        + Counted.of(setAside, "byte")
        + ") set aside.";
  }

  /// `Continue the scrum of 09:00, at Sam, 5 of 8?`
  private static String question(Scene scene) {
    var scrum = scene.scrum();
    var began = scrum.talk().started().orElse(scrum.opened().at());
    String hour = Wording.hour(scene.local(began).toLocalTime());
    return "Continue the scrum of " + hour + ", at " + place(scrum) + "?";
  }

  private static String place(Scrum scrum) {
    var here = scrum.here();
    if (here.isEmpty()) {
      return "the lobby";
    }
    var turns = scrum.slots().stream().filter(slot -> slot.isTurn()).toList();
    String name = Words.slot(here.get(), scrum);
    int turn = turns.indexOf(here.get()) + 1;
    return turn == 0 ? name : name + ", " + turn + " of " + turns.size();
  }

  /// Nothing starts before the answer.
  @Override
  public Step woken(Scene scene) {
    return Step.to(this);
  }

  /// Nobody was in the scrum.
  @Override
  public Optional<Event> left(Scene scene) {
    return Optional.empty();
  }

  @Override
  public List<Use> keys() {
    return List.of(
        Use.of(
            List.of(Key.Named.ENTER),
            "Enter",
            "continue",
            _ -> Step.home().and(new Effect.Resume(true))),
        Use.of("n", "new scrum", "Begin anew", _ -> Step.home().and(new Effect.Resume(false))),
        new Use(
            List.of(Key.letter('q'), Key.Named.ESC, new Key.Ctrl('C')),
            "q",
            "leave",
            "Leave everything as it is",
            Footer.Place.ALWAYS,
            _ -> Step.to(this).and(Effect.Ask.QUIT)),
        Use.of("?", "keys", "This list", _ -> Step.to(new HelpPage(this, 0))).inHelp());
  }
}
