package scrumline.coach;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrumline.numbers.FunnelWords;
import scrumline.scrum.Agreement;
import scrumline.scrum.Captured;
import scrumline.scrum.LeftOpen;
import scrumline.scrum.Scrum;
import scrumline.team.Fuzzy;
import scrumline.team.OpenItem;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// Whether the manager is about to do what the rep could: a task with a customer of the rep's, or
/// a task more than there are people. One calm sentence, said once, for the manager alone.
public record TakenOver(Scrum scrum, Rep rep) {
  private static final Pattern WITH_CUSTOMER =
      Pattern.compile(
          "\\b(?:call|phone|ring|visit|meet|see|close|demo|present|pitch|write|mail|email|e-mail"
              + "|chase|follow up|negotiate|talk)\\b");
  private static final String CUSTOMER = "customers?|clients?|buyers?|prospects?|accounts?";
  private static final int LEAST_LETTERS = 4;

  /// Of a resource that is being typed for the rep.
  public Optional<String> hint(Captured read) {
    boolean isMine = read.owner().equals(scrum.team().manager());
    boolean holds = isMine && (takesTask(read) || isOneTooMany());
    String name = scrum.team().shortName(rep).value();
    return holds ? Optional.of("could " + name + " do this with your help?") : Optional.empty();
  }

  /// Not again where the manager has taken such a task in this turn already.
  private boolean takesTask(Captured read) {
    boolean isSecond = mine().filter(one -> one.rep().equals(rep.id())).anyMatch(this::isTask);
    return isTask(read.text()) && !isSecond;
  }

  private boolean isTask(Agreement.Resource one) {
    return isTask(one.text());
  }

  private boolean isTask(SafeText text) {
    String plain = Fuzzy.plain(text.value());
    return WITH_CUSTOMER.matcher(plain).find()
        && (customer().matcher(plain).find() || accounts().anyMatch(plain::contains));
  }

  private Pattern customer() {
    String quotes = Fuzzy.plain(firstWord(FunnelWords.of(scrum.team()).quotes()));
    String quote = Pattern.quote(quotes.replaceFirst("s$", "")) + "s?";
    return Pattern.compile("\\b(?:" + CUSTOMER + "|" + quote + ")\\b");
  }

  /// The first words of the accounts that the rep has quotes or deals with: `osprey`.
  private Stream<String> accounts() {
    var quotes = rep.quotes().stream().flatMap(all -> all.stream()).map(one -> one.account());
    var deals = rep.deals().stream().flatMap(all -> all.stream()).map(one -> one.account());
    return Stream.concat(quotes, deals)
        .map(account -> firstWord(Fuzzy.plain(account.value()).strip()))
        .filter(word -> word.length() >= LEAST_LETTERS);
  }

  private static String firstWord(String text) {
    return text.split(" ")[0];
  }

  /// With this one the manager holds more than there are people; not again for those that follow.
  private boolean isOneTooMany() {
    long open =
        LeftOpen.items(scrum).stream()
            .filter(item -> item.owner().equals(scrum.team().manager()))
            .filter(this::isOpen)
            .count();
    return open + mine().count() == scrum.team().reps().size();
  }

  private boolean isOpen(OpenItem item) {
    return scrum.minutes().became(item.id()).map(said -> said.value().staysOpen()).orElse(true);
  }

  /// What the manager has promised in this scrum.
  private Stream<Agreement.Resource> mine() {
    return scrum.minutes().agreements().stream()
        .map(fact -> fact.value())
        .flatMap(one -> one instanceof Agreement.Resource it ? Stream.of(it) : Stream.empty())
        .filter(one -> one.owner().equals(scrum.team().manager()));
  }
}
