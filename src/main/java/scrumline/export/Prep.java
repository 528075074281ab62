package scrumline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.coach.Coach;
import scrumline.numbers.Review;
import scrumline.numbers.words.NewestWords;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.OpenItem;

/// One page for the manager alone, to be read in two minutes before the scrum: what the manager
/// owes and noted, who will need time and why, what changed. There is money and pace in it.
public final class Prep {
  private static final int SCREEN = 24;
  private static final int NARROW = 80;

  private final Scrum scrum;
  private final Optional<Scrum> last;
  private final Review review;
  private final PrepTurns turns;
  private final Sheet.Part changes;

  private Prep(Scrum scrum, Coach coach, Optional<Scrum> last) {
    this.scrum = scrum;
    this.last = last;
    this.review = scrum.review();
    this.turns = PrepTurns.of(scrum, PrepPerson.present(scrum, review, coach));
    this.changes = PrepChanges.of(scrum, review).part();
  }

  /// `last` is the scrum before this one, for the notes of its turns.
  public static Prep of(Scrum scrum, Coach coach, Optional<Scrum> last) {
    return new Prep(scrum, coach, last);
  }

  /// The page in a place with so many columns, where that matters to the format: one screen, or
  /// `all` of it.
  public record Page(Prep prep, int columns, boolean all) {}

  /// As text of so many columns; every line ends in LF.
  public String text(int columns, boolean all) {
    return SheetText.of(sheet(columns, all), columns);
  }

  /// As a Markdown document; every line ends in LF.
  public String markdown(boolean all) {
    return SheetMarkdown.of(sheet(NARROW, all));
  }

  private Sheet sheet(int columns, boolean all) {
    if (all) {
      return sheet(PrepDetail.FULL);
    }
    var screens = PrepDetail.ONE_SCREEN.stream().map(this::sheet).iterator();
    var sheet = screens.next();
    while (screens.hasNext() && rows(sheet, columns) > SCREEN) {
      sheet = screens.next();
    }
    return sheet;
  }

  private static long rows(Sheet sheet, int columns) {
    return SheetText.of(sheet, columns).lines().count();
  }

  private Sheet sheet(PrepDetail detail) {
    var parts = new ArrayList<Sheet.Part>();
    parts.add(owed(detail).atMost(detail.list()));
    new WhoseAreThese(scrum)
        .part()
        .map(part -> part.atMost(detail.list() - 1))
        .ifPresent(parts::add);
    notes(detail).map(part -> part.atMost(detail.list())).ifPresent(parts::add);
    parts.add(turns.part(detail));
    turns.alone().filter(_ -> detail.equals(PrepDetail.FULL)).ifPresent(parts::add);
    if (detail.changes() > 0) {
      parts.add(changes.first(detail.changes()));
    }
    var title = Said.theirs(scrum.team().name()).and(", before the scrum of ");
    return new Sheet(
        title.and(Wording.dayOfYear(scrum.opening().date())), lines(detail), List.copyOf(parts));
  }

  private List<Said> lines(PrepDetail detail) {
    var lines = new ArrayList<Said>();
    boolean isFull = detail.equals(PrepDetail.FULL);
    String whose = isFull ? ". For you alone." : ". For you alone; --all tells everything.";
    lines.add(Said.ours(read() + whose));
    new PeriodWords(review).team().ifPresent(lines::add);
    return lines;
  }

  /// Of which week the numbers are: said once for all, and nobody is late with a newer one.
  private String read() {
    String week = review.week().shortName();
    String usual = "Numbers of " + week + ", as of " + Wording.day(review.asOf());
    return review.hasValues()
        ? NewestWords.of(review).orElse(usual)
        : "Nobody has numbers of " + week + " yet";
  }

  private Sheet.Part owed(PrepDetail detail) {
    var manager = scrum.team().manager();
    var unclaimed = LeftOpen.unclaimed(scrum);
    var rows =
        scrum.opening().items().stream()
            .filter(item -> item.owner().equals(manager) && !unclaimed.contains(item))
            .map(item -> owed(item, detail))
            .toList();
    var nothing = Said.ours("Nothing is open from your side.");
    return new Sheet.Part(
        Said.ours("You owe"), rows.isEmpty() ? nothing : Said.NOTHING, rows, theirs());
  }

  private Sheet.Row owed(OpenItem item, PrepDetail detail) {
    var whom = scrum.team().rep(item.rep()).map(rep -> Said.theirs(scrum.team().shortName(rep)));
    var facts = new ArrayList<Said>();
    facts.add(detail.text(item.text()));
    item.due().ifPresent(day -> facts.add(Said.ours(due(day, scrum))));
    return Sheet.Row.of(whom.orElse(Said.theirs(item.rep())), facts);
  }

  /// How many things others have open, in the order of the turns.
  private List<Said> theirs() {
    var manager = scrum.team().manager();
    var each = new ArrayList<Said>();
    for (var id : scrum.queue().present()) {
      long open = scrum.itemsOf(id).stream().filter(item -> !item.owner().equals(manager)).count();
      if (open > 0) {
        var name = scrum.team().rep(id).map(rep -> scrum.team().shortName(rep)).orElseThrow();
        each.add(Said.theirs(name).and(" " + open));
      }
    }
    return each.isEmpty()
        ? List.of()
        : List.of(Said.ours("Open on their side: ").and(Said.list(each)).and("."));
  }

  /// What the manager wrote down for themselves after the turns of the last scrum.
  private Optional<Sheet.Part> notes(PrepDetail detail) {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    var rows = new ArrayList<Sheet.Row>();
    for (var id : scrum.queue().present()) {
      for (var note : last.get().minutes().notes(id)) {
        var name = scrum.team().rep(id).map(rep -> scrum.team().shortName(rep)).orElseThrow();
        rows.add(Sheet.Row.of(Said.theirs(name), List.of(detail.text(note.value()))));
      }
    }
    var heading = Said.ours("You noted on " + Wording.day(last.get().opening().date()));
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet.Part(heading, Said.NOTHING, rows));
  }

  static String due(LocalDate day, Scrum scrum) {
    boolean isPast = day.isBefore(scrum.opening().date());
    return (isPast ? "was due " : "due ") + Wording.day(day);
  }
}
