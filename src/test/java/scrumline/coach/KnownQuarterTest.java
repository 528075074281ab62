package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.numbers.Quarter;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.scrum.Question;
import scrumline.scrum.Turns;
import scrumline.team.Spoken;

/// Thirty people and thirteen Mondays of whom everything is known, asked from week to week.
class KnownQuarterTest {
  /// A question and where it was asked.
  private record Asked(LocalDate monday, String rep, Question question, boolean others) {
    int number() {
      return Integer.parseInt(rep.substring(1));
    }
  }

  private static final List<Asked> ALL = asked(7);

  private static List<Asked> asked(long seed) {
    var people = new KnownPeople(seed);
    var remembered = new HashMap<String, List<Spoken>>();
    var all = new ArrayList<Asked>();
    for (var monday : KnownPeople.mondays()) {
      var review = Review.of(people.on(monday), monday, Optional.empty(), List.of());
      var earlier = new ArrayList<Spoken>();
      for (var id : Turns.order(review.team(), monday, 0)) {
        var rep = review.rep(id).orElseThrow();
        var before = remembered.getOrDefault(id, List.of());
        var asking = asking(review, rep, before, earlier, TeamQuestion.kpis(review));
        var question = Samples.coach().ask(asking);
        var alone = Samples.coach().ask(asking(review, rep, List.of(), List.of(), Set.of()));
        all.add(new Asked(monday, id, question, !alone.rule().equals("steady")));
        earlier.add(question.spoken());
        remembered.put(id, newest(question.spoken(), before));
      }
    }
    return all;
  }

  private static List<Spoken> newest(Spoken now, List<Spoken> before) {
    var all = new ArrayList<>(List.of(now));
    all.addAll(before);
    return List.copyOf(all);
  }

  private static Asking asking(
      Review review, RepNumbers rep, List<Spoken> before, List<Spoken> earlier, Set<String> kpis) {
    return new Asking(
        review, rep, chance(rep), List.of(), List.of(), before, Set.of(), earlier, kpis);
  }

  /// A guess from the attainment that the pace leads to is enough for which rule speaks.
  private static OptionalDouble chance(RepNumbers rep) {
    return rep.quarter()
        .map(Quarter::pace)
        .flatMap(pace -> pace.value().stream().boxed().findFirst())
        .map(pace -> OptionalDouble.of(1 / (1 + Math.exp(12 * (1 - pace)))))
        .orElse(OptionalDouble.empty());
  }

  private static Map<String, Integer> counts() {
    var counts = new TreeMap<String, Integer>();
    ALL.forEach(one -> counts.merge(one.question().rule(), 1, Integer::sum));
    return counts;
  }

  @Test
  void many_rules_speak_and_none_of_them_for_more_than_two_of_five() {
    assertEquals(390, ALL.size());
    counts().forEach((rule, count) -> assertTrue(count <= 0.4 * ALL.size(), rule + " " + count));
    assertTrue(counts().size() >= 10, counts()::toString);
  }

  @Test
  void the_rule_of_last_resort_speaks_seldom_and_where_no_other_holds() {
    int steady = counts().getOrDefault("steady", 0);
    assertTrue(steady < 0.1 * ALL.size(), "steady " + steady);
    for (var one : ALL) {
      boolean isSteady = one.question().rule().equals("steady");
      boolean wasAskedOfAll = isSteady && one.others();
      if (wasAskedOfAll) {
        var review =
            Review.of(
                new KnownPeople(7).on(one.monday()), one.monday(), Optional.empty(), List.of());
        assertTrue(TeamQuestion.of(review).isPresent(), one::toString);
      }
    }
  }

  @Test
  void nobody_hears_the_same_words_twice_running() {
    var last = new HashMap<String, String>();
    for (var one : ALL) {
      String words = one.question().question().value();
      assertNotEquals(words, last.put(one.rep(), words), one::toString);
    }
  }

  @Test
  void neighbours_do_not_hear_the_same_words_in_one_scrum() {
    for (int at = 1; at < ALL.size(); at++) {
      var one = ALL.get(at);
      var before = ALL.get(at - 1);
      if (one.monday().equals(before.monday())) {
        assertNotEquals(before.question().question(), one.question().question(), one::toString);
      }
    }
  }

  @Test
  void a_fall_is_seldom_asked_about_with_those_whose_work_is_as_ever() {
    seldom("input-down", KnownPerson::callsFall);
    seldom("rate-down", KnownPerson::quotesFall);
  }

  /// In fewer than 7 % of the turns of those for whom its cause is not there.
  private static void seldom(String rule, IntPredicate isCause) {
    var asEver = ALL.stream().filter(one -> !isCause.test(one.number())).toList();
    long alarms = asEver.stream().filter(one -> one.question().rule().equals(rule)).count();
    assertTrue(alarms < 0.07 * asEver.size(), rule + " " + alarms + " of " + asEver.size());
  }
}
