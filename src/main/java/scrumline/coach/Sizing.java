package scrumline.coach;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrumline.numbers.RepWeeks;
import scrumline.scrum.Captured;
import scrumline.scrum.Scrum;
import scrumline.team.Adjustment;
import scrumline.team.Fuzzy;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.Unit;

/// Whether what is being agreed looks too big for its time. One calm sentence; the line can be
/// agreed all the same.
public record Sizing(Scrum scrum) {
  private static final String BETWEEN = "(?i),\\s+|\\s*[;&]\\s*|\\s+(?:and|then|plus)\\s+";
  private static final List<String> COUNTS = List.of("three", "four", "five", "six", "seven");
  private static final int MANY = 3;
  private static final int TWO_SCRUMS = 14;
  private static final int ABSURD = 10;
  private static final int TIMES_BEST = 3;
  private static final int MOST_DIGITS = 6;

  /// Of a day that has passed.
  public Optional<String> late(Captured read) {
    return read.due().isBefore(today()) ? Optional.of("that day has passed") : Optional.empty();
  }

  /// Of a commitment: several tasks in one, or one that comes back in the third scrum or later.
  public Optional<String> commitment(Captured read) {
    int tasks = tasks(read.text().value());
    if (tasks >= MANY) {
      String count = tasks - MANY < COUNTS.size() ? COUNTS.get(tasks - MANY) : "many";
      return Optional.of(count + " things at once: which one first?");
    }
    return read.due().isAfter(today().plusDays(TWO_SCRUMS))
        ? Optional.of("more than two scrums away: what can be there next time?")
        : Optional.empty();
  }

  /// Of a count of what the rep does or of what comes of it, such as `200 calls` or `40 deals`: is
  /// it more than the rep's best of the trailing 13 weeks in each of the weeks that are left? For
  /// the manager's eyes.
  public Optional<String> moreThanEver(Captured read, Rep rep) {
    long weeks = Math.max(1, (ChronoUnit.DAYS.between(today(), read.due()) + 6) / 7);
    for (Kpi kpi : counted()) {
      double best = best(rep, kpi);
      var count = count(read.text().value(), kpi);
      if (best > 0 && count.isPresent() && count.getAsInt() > best * weeks) {
        return Optional.of(
            kpi.isLeading()
                ? "more " + noun(kpi) + " than in any week so far: what would be a good start?"
                : "a result: what is the first step?");
      }
    }
    return Optional.empty();
  }

  /// Of a goal of 0, or of one far above the best of the trailing 13 weeks or what was asked until
  /// now.
  public Optional<String> goal(Adjustment change) {
    double value = change.goal().value();
    if (value == 0 && change.before() > 0) {
      return Optional.of("a goal of 0: does it rest? Then a reason helps");
    }
    double best = best(change);
    if (best > 0 && value > TIMES_BEST * best) {
      return Optional.of("over three times the best week so far: is it meant?");
    }
    return change.before() > 0 && value > ABSURD * change.before()
        ? Optional.of("more than ten times as much as now: is it meant?")
        : Optional.empty();
  }

  /// Parts of at least two words: `call Anna, Ben and Carl` is one task.
  private static int tasks(String text) {
    int tasks = 0;
    for (String part : text.split(BETWEEN)) {
      tasks += part.strip().contains(" ") ? 1 : 0;
    }
    return tasks;
  }

  /// The funnel's steps, and every result that the team counts.
  private List<Kpi> counted() {
    var team = scrum.team();
    var results = team.visibleKpis().stream().filter(kpi -> !kpi.isLeading());
    return Stream.concat(team.funnelSteps().stream(), results)
        .filter(kpi -> kpi.unit() == Unit.COUNT && !kpi.hidden() && !noun(kpi).isEmpty())
        .distinct()
        .toList();
  }

  /// Of what adds up and has a goal to reach; else 0.
  private double best(Adjustment change) {
    var team = scrum.team();
    var kpi = team.kpi(change.kpi()).filter(Kpi::addsUp).filter(_ -> change.goal().op().isFloor());
    return kpi.flatMap(known -> team.rep(change.rep()).map(rep -> best(rep, known))).orElse(0.0);
  }

  private double best(Rep rep, Kpi kpi) {
    var last = scrum.opening().week();
    double best = 0;
    for (int back = 0; back < RepWeeks.TRAILING; back++) {
      best = Math.max(best, rep.value(kpi.id(), last.plus(-back)).orElse(0));
    }
    return best;
  }

  private static OptionalInt count(String text, Kpi kpi) {
    var found =
        Pattern.compile(
                "\\b(\\d{1," + MOST_DIGITS + "}) (?:more |new |extra )?" + noun(kpi) + "\\b")
            .matcher(Fuzzy.plain(text));
    return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  /// `quotes` of `Quotes sent`.
  private static String noun(Kpi kpi) {
    return Fuzzy.plain(kpi.label().value()).strip().split("[^\\p{L}\\p{N}]+")[0];
  }

  private LocalDate today() {
    return scrum.opening().date();
  }
}
