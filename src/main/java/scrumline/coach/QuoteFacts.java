package scrumline.coach;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import scrumline.numbers.Figure;
import scrumline.numbers.FunnelWords;
import scrumline.numbers.Quarter;
import scrumline.numbers.WinRate;
import scrumline.team.CountedLabel;

/// What a rule can ask about quotes and what comes of them, and what the team calls both.
final class QuoteFacts {
  private static final String DEALS = "deals";
  private static final String QUOTES = "quotes";

  static final Map<String, Function<Subject, Fact>> ALL =
      Map.ofEntries(
          entry("openQuotes", QuoteFacts::open),
          entry("untouched", QuoteFacts::untouched),
          entry("team.untouched", QuoteFacts::teamUntouched),
          entry("newQuotesToGo", QuoteFacts::newQuotes),
          entry("winRate", QuoteFacts::winRate),
          entry("winRateN", QuoteFacts::decided),
          entry("team.winRate", QuoteFacts::teamWinRate),
          entry("deals", it -> plain(DEALS, words(it).deal())),
          entry("deals.own", it -> own(DEALS, words(it).deal())),
          entry("quotes", it -> Fact.words("# it is called", words(it).quotes())),
          entry("open.quotes", it -> several(it, plain(QUOTES, words(it).quote()))),
          entry("open.own", it -> several(it, own(QUOTES, words(it).quote()))));

  private QuoteFacts() {}

  private static FunnelWords words(Subject it) {
    return FunnelWords.of(it.team());
  }

  /// A word of everybody's, which any sentence takes.
  private static Fact plain(String usual, CountedLabel label) {
    return label.many().equals(usual)
        ? Fact.words("The team says #", usual)
        : Fact.absent("the team's word");
  }

  /// A label of the team's own, which may be of any kind and begins its sentence.
  private static Fact own(String usual, CountedLabel label) {
    return label.many().equals(usual)
        ? Fact.absent("the team's own word")
        : Fact.words("The team says #", ItemFacts.capital(label.manyDone()), label.manyDone());
  }

  /// The word, where there are some to choose from.
  private static Fact several(Subject it, Fact word) {
    return count(it, WaitingQuotes::open).value().orElse(0) >= 2
        ? word
        : Fact.absent("open quotes");
  }

  private static Fact open(Subject it) {
    String said = "Open " + words(it).quotes() + ": #";
    return Fact.count("what is open", said, count(it, WaitingQuotes::open));
  }

  private static Fact untouched(Subject it) {
    String said = "# of them {was|were} last touched more than two weeks ago";
    return Fact.count("those that wait", said, count(it, WaitingQuotes::waiting));
  }

  /// Quotes are open with or without a period.
  private static Figure count(Subject it, ToIntFunction<WaitingQuotes> which) {
    var rep = it.rep().rep();
    return rep.quotes().isPresent()
        ? Figure.of(which.applyAsInt(WaitingQuotes.of(rep, it.review().asOf())))
        : Figure.absent("no quotes listed");
  }

  /// Of everybody's open quotes: where nearly all wait, nobody keeps the list of touches.
  private static Fact teamUntouched(Subject it) {
    return Fact.percent(
        "the team's share",
        "In the whole team # of what is open waits as long",
        WaitingQuotes.of(it.review()).share());
  }

  private static Fact newQuotes(Subject it) {
    String said = "New " + words(it).quotes() + " to go: #";
    return Fact.count("the new ones to go", said, it.of(Quarter::newQuotesToGo));
  }

  private static Fact winRate(Subject it) {
    return Fact.percent("the win rate", "The win rate is #", ofWins(it).rate());
  }

  private static Fact decided(Subject it) {
    String said = "It is counted over # decided " + words(it).deals() + " of thirteen weeks";
    return Fact.count("what was decided", said, ofWins(it).decided());
  }

  private static WinRate ofWins(Subject it) {
    return it.review().winRate(it.rep().rep());
  }

  private static Fact teamWinRate(Subject it) {
    var rate = it.review().winRate().rate();
    return Fact.percent("the team's win rate", "The team's win rate is #", rate);
  }
}
