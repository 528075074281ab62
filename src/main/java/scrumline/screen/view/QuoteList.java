package scrumline.screen.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Shown;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.scrum.Wording;
import scrumline.team.Columns;
import scrumline.team.Counted;
import scrumline.team.Quote;
import scrumline.team.SafeText;
import scrumline.team.Sight;

/// A rep's open quotes, the one that was left alone the longest first. On a shared window there is
/// their number and nothing else.
final class QuoteList {
  private static final int INDENT = 12;
  private static final int VALUE = 9;
  private static final int STATUS = 13;
  private static final int DAYS = 9;

  private final Scene scene;
  private final RepNumbers numbers;
  private final List<Quote> open;

  QuoteList(Scene scene, RepNumbers numbers) {
    this.scene = scene;
    this.numbers = numbers;
    this.open =
        numbers.rep().quotes().orElse(List.of()).stream()
            .filter(Quote::isOpen)
            .sorted(comparing(quote -> quote.lastTouch().orElse(LocalDate.MAX)))
            .toList();
  }

  /// As many rows as it has use for: none for a file that lists no quotes.
  int height() {
    int listed = scene.sees(Sight.PRIVATE) ? open.size() : 0;
    return numbers.rep().quotes().isPresent() ? 1 + listed : 0;
  }

  /// The first quote on the window, as near to `from` as there are quotes.
  int first(int from, int rows) {
    return Math.clamp(from, 0, Math.max(0, open.size() - (rows - 1)));
  }

  Block draw(int from, int rows) {
    if (height() == 0 || rows == 0) {
      return Block.EMPTY;
    }
    int first = first(from, rows);
    int end = Math.min(open.size(), first + rows - 1);
    var lines = new ArrayList<Line>();
    boolean lists = scene.sees(Sight.PRIVATE);
    lines.add(heading().ending(lists ? hidden(first, end) : Line.EMPTY, scene.columns()));
    for (var quote : lists ? open.subList(first, end) : List.<Quote>of()) {
      lines.add(row(quote));
    }
    return new Block(lines);
  }

  /// Those that were left alone the longest, where no key scrolls them, and how many more there
  /// are.
  Block start(int rows) {
    if (height() == 0 || rows < 2) {
      return Block.EMPTY;
    }
    boolean all = open.size() <= rows - 1;
    var lines = new ArrayList<Line>();
    lines.add(heading());
    for (var quote : open.subList(0, all ? open.size() : rows - 2)) {
      lines.add(row(quote));
    }
    int hidden = open.size() - lines.size() + 1;
    var more = Line.of("  ").and(Ink.KEY, "d").and(Ink.FAINT, " " + hidden + " more");
    return all ? new Block(lines) : new Block(lines).above(more);
  }

  private Line heading() {
    String quotes = FunnelWords.of(scene.scrum().team()).quotes().toUpperCase(Locale.ROOT);
    int indent = Math.max(INDENT, Columns.width(quotes) + 4);
    var line = Line.of(Ink.HEADING, "  " + quotes).fit(indent).and(open.size() + " open");
    if (!scene.sees(Sight.PRIVATE) || open.isEmpty()) {
      return line;
    }
    double value = open.stream().mapToDouble(Quote::value).sum();
    var more = line.and(", " + shown().money(value));
    var untouched = numbers.quarter().map(quarter -> quarter.way().untouched());
    return untouched
        .filter(one -> one.value().orElse(0) > 0)
        .map(one -> more.and(" · " + one.text(Shown::count) + " untouched" + since()))
        .orElse(more);
  }

  private String since() {
    return scene.isNarrow() ? "" : " over 14 days";
  }

  /// Which keys show the quotes above and below.
  private Line hidden(int first, int end) {
    var above = first == 0 ? Line.EMPTY : key("PgUp", first);
    var below = end == open.size() ? Line.EMPTY : key("PgDn", open.size() - end);
    return above.and(below).and(" ");
  }

  private Line key(String key, int count) {
    String more = scene.isNarrow() ? "" : " more";
    return Line.of("  ").and(Ink.KEY, key).and(Ink.FAINT, " " + count + more);
  }

  private Line row(Quote quote) {
    int longest =
        open.stream().mapToInt(one -> Columns.width(one.account().value())).max().orElse(0);
    int account = Math.clamp(longest, 12, scene.isWide() ? 36 : scene.isNarrow() ? 18 : 24);
    return Line.of("  ")
        .and(Line.of(Ink.PLAIN, quote.account()).fit(account))
        .and(Columns.padLeft(shown().money(quote.value()), VALUE))
        .and(Columns.padRight("  " + word(quote.status()), STATUS))
        .and(Ink.NAME, Columns.padLeft(untouched(quote), DAYS))
        .and(Ink.FAINT, scene.isNarrow() ? "" : "  " + next(quote))
        .fit(scene.columns() - 1);
  }

  /// Days since somebody was in touch.
  private String untouched(Quote quote) {
    var asOf = scene.review().asOf();
    return quote
        .lastTouch()
        .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, asOf)))
        .map(days -> Counted.of(days, "day"))
        .orElse("–");
  }

  private static String word(Quote.Status status) {
    return switch (status) {
      case DRAFT -> "draft";
      case SENT -> "sent";
      case VIEWED -> "viewed";
      case NEGOTIATING -> "negotiating";
      case WON -> "won";
      case LOST -> "lost";
      case EXPIRED -> "expired";
    };
  }

  private static String next(Quote quote) {
    var words = new ArrayList<String>();
    quote.nextStep().map(SafeText::value).ifPresent(words::add);
    quote.nextDate().map(Wording::dayOfMonth).ifPresent(words::add);
    return String.join(", ", words);
  }

  private Shown shown() {
    return Shown.of(scene.scrum().team());
  }
}
