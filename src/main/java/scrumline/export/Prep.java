package scrumline.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import scrumline.coach.Coach;
import scrumline.numbers.Figure;
import scrumline.numbers.QuotaProgress;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.numbers.forecast.ForecastTeam;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Scrum;
import scrumline.scrum.Wording;
import scrumline.team.OpenItem;

/// One page for the manager alone, to be read in two minutes before the scrum: what the manager
/// owes, who will need time and why, what changed. There is money and pace in it.
public record Prep(Scrum scrum, Coach coach) {

  /// The page in a place with so many columns, where that matters to the format.
  public record Page(Prep prep, int columns) {}

  /// As text of so many columns; every line ends in LF.
  public String text(int columns) {
    return SheetText.of(sheet(), columns);
  }

  /// As a Markdown document; every line ends in LF.
  public String markdown() {
    return SheetMarkdown.of(sheet());
  }

  private Sheet sheet() {
    var review = scrum.review();
    var title = Said.theirs(scrum.team().name()).and(", before the scrum of ");
    return new Sheet(
        title.and(Wording.dayOfYear(scrum.opening().date())), lines(review), parts(review));
  }

  private List<Sheet.Part> parts(Review review) {
    var parts = new ArrayList<Sheet.Part>();
    parts.add(owed());
    new WhoseAreThese(scrum).part().ifPresent(parts::add);
    parts.add(new PrepTurns(scrum, review, ForecastTeam.of(review), coach).part());
    parts.add(new PrepChanges(scrum, review).part());
    return parts;
  }

  private List<Said> lines(Review review) {
    var lines = new ArrayList<Said>();
    String read = "Numbers of " + review.week().shortName() + ", as of ";
    lines.add(
        Said.ours(
            read + Wording.day(review.asOf()) + ". For you alone, not for the shared window."));
    review
        .totals()
        .quarter()
        .filter(quarter -> quarter.quota().isKnown())
        .ifPresent(quarter -> lines.add(Said.ours(quarter(review, quarter))));
    return lines;
  }

  private String quarter(Review review, QuotaProgress quarter) {
    var shown = Shown.of(scrum.team());
    String booked =
        quarter.booked().text(shown::money) + " of " + quarter.quota().text(shown::money);
    String share = quarter.attainment().text(Shown::share);
    String pace = quarter.pace().text(Shown::pace);
    return "The team: " + booked + ", " + share + ", pace " + pace + without(review) + ".";
  }

  private static String without(Review review) {
    var largest = review.totals().largest().filter(deal -> deal.isSaid());
    Figure pace = review.totals().paceWithoutLargest();
    return largest.isPresent() && pace.isKnown()
        ? ", without the largest deal " + pace.text(Shown::pace)
        : "";
  }

  private Sheet.Part owed() {
    var manager = scrum.team().manager();
    var unclaimed = LeftOpen.unclaimed(scrum);
    var rows =
        scrum.opening().items().stream()
            .filter(item -> item.owner().equals(manager) && !unclaimed.contains(item))
            .map(this::owed)
            .toList();
    var nothing = Said.ours("Nothing is open from your side.");
    return new Sheet.Part(Said.ours("You owe"), rows.isEmpty() ? nothing : Said.NOTHING, rows);
  }

  private Sheet.Row owed(OpenItem item) {
    var whom = scrum.team().rep(item.rep()).map(rep -> Said.theirs(scrum.team().shortName(rep)));
    var facts = new ArrayList<Said>();
    facts.add(Said.theirs(item.text()));
    item.due().ifPresent(day -> facts.add(Said.ours(due(day, scrum))));
    if (item.carried() > 0) {
      facts.add(Said.ours("carried " + ReasonWords.times(item.carried())));
    }
    return Sheet.Row.of(whom.orElse(Said.theirs(item.rep())), facts);
  }

  static String due(LocalDate day, Scrum scrum) {
    boolean isPast = day.isBefore(scrum.opening().date());
    return (isPast ? "was due " : "due ") + Wording.day(day);
  }
}
