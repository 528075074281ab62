package scrumline.live;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import scrumline.journal.Archive;
import scrumline.journal.Earlier;
import scrumline.journal.Logged;
import scrumline.journal.Stored;
import scrumline.journal.line.Header;
import scrumline.numbers.Review;
import scrumline.scrum.Event;
import scrumline.scrum.Opening;
import scrumline.scrum.Scrum;
import scrumline.scrum.Turns;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.Counted;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// What a scrum that begins today starts from. A `demo` brings the sample's own open items alone,
/// so that it is the same every time. The header holds a check sum, which is made on the thread
/// that writes the journal.
public record NewScrum(
    Team team,
    LocalDate date,
    Optional<Week> week,
    Supplier<Header> header,
    boolean demo,
    Optional<String> otherTeam) {
  /// So many orders can be told from one another by a number that people can say.
  private static final long SEEDS = 10_000;

  public NewScrum(Team team, LocalDate date, Supplier<Header> header, boolean demo) {
    this(team, date, Optional.empty(), header, demo, Optional.empty());
  }

  /// The lobby says that another team has the same name.
  public NewScrum beside(Optional<String> other) {
    return new NewScrum(team, date, week, header, demo, other);
  }

  /// The scrum looks at that week, where one is named, and else at the newest.
  public NewScrum reviewing(Optional<Week> named) {
    return new NewScrum(team, date, named, header, demo, otherTeam);
  }

  /// A scrum to look at, which is never written down.
  public static NewScrum looked(Team team, LocalDate date) {
    var header = Header.of("", team.zone(), SafeText.EMPTY, "");
    return new NewScrum(team, date, () -> header, false);
  }

  /// The scrum in its lobby, with what earlier scrums left open.
  public Scrum open(Archive archive, Instant now) throws IOException {
    return open(archive.earlier(date), now);
  }

  /// The same where it is known what earlier scrums left open.
  Scrum open(Earlier earlier, Instant now) {
    boolean first = demo || earlier.isFirstScrum();
    List<OpenItem> items = first ? team.openItems() : earlier.items();
    List<Adjustment> inForce = demo ? List.of() : earlier.inForce();
    long seed = now.toEpochMilli() % SEEDS;
    boolean shuffled = team.agenda().order() == Agenda.Order.RANDOM;
    var opening =
        new Opening(
            team,
            date,
            week.orElseGet(() -> Review.weekOn(team, date)),
            items,
            inForce,
            Turns.order(team, date, seed),
            shuffled ? OptionalLong.of(seed) : OptionalLong.empty(),
            earlier.firstNumber(),
            first ? List.of() : earlier.carried().former(team),
            demo ? Map.of() : earlier.remembered());
    return Scrum.open(
        new Event.Opened(now, opening.following(earlier.follows(), earlier.knownParts())));
  }

  /// What a person must know before the scrum, the weightiest first.
  public List<Warning> warnings(Earlier earlier, Instant now) {
    var all = new ArrayList<Warning>();
    if (!demo) {
      all.addAll(damaged(earlier));
      all.addAll(joined(earlier));
      all.addAll(returned(earlier));
      all.addAll(ahead(earlier, now));
      all.addAll(unclaimed(earlier.items()));
    }
    otherTeam.ifPresent(it -> all.add(new Warning(Warning.Weight.TEAM, it)));
    return Warning.sorted(all);
  }

  private static List<Warning> damaged(Earlier earlier) {
    var newest = earlier.ends().stream().map(NewScrum::name).max(String::compareTo).orElse("");
    var damaged =
        Stream.concat(earlier.unread().stream(), earlier.ends().stream())
            .filter(Stored::isReadOnly)
            .filter(it -> it.mayMiss() || name(it).compareTo(newest) > 0)
            .map(found -> LogTrouble.warning(Logged.of(found)));
    var mended = earlier.ends().stream().flatMap(end -> LogTrouble.mended(end).stream());
    return Stream.concat(damaged, mended).toList();
  }

  private static String name(Stored log) {
    return log.file().getFileName().toString();
  }

  private static List<Warning> joined(Earlier earlier) {
    String sentence =
        "There are "
            + (earlier.ends().size() - earlier.returned().size())
            + " newest logs, as when two computers share a folder. What each of them left open is"
            + " here, once; look it over.";
    return earlier.isJoined() ? List.of(new Warning(Warning.Weight.UNSURE, sentence)) : List.of();
  }

  /// One that was salvaged is no news to who salvaged it.
  private static List<Warning> returned(Earlier earlier) {
    return earlier.returned().stream()
        .filter(log -> log.header().flatMap(Header::salvaged).isEmpty())
        .map(LogTrouble::returned)
        .toList();
  }

  private List<Warning> ahead(Earlier earlier, Instant now) {
    return earlier
        .ahead(now)
        .map(opened -> Wording.dayOfYear(LocalDate.ofInstant(opened, team.zone())))
        .map(
            day ->
                "The newest log was begun on "
                    + day
                    + ", which is still to come: the clock was wrong then, or is now. Nothing is"
                    + " lost by that.")
        .map(sentence -> new Warning(Warning.Weight.ODD, sentence))
        .stream()
        .toList();
  }

  private List<Warning> unclaimed(List<OpenItem> items) {
    long count = items.stream().filter(item -> team.rep(item.rep()).isEmpty()).count();
    String sentence =
        Counted.of(count, "open item is", "open items are")
            + " nobody's in the team file. The private opening asks whose.";
    return count == 0 ? List.of() : List.of(new Warning(Warning.Weight.TEAM, sentence));
  }
}
