package scrumline.coach;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import scrumline.Samples;
import scrumline.intake.TeamFile;
import scrumline.numbers.Review;
import scrumline.scrum.Question;
import scrumline.team.Came;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Spoken;
import scrumline.team.Team;

/// A team file of two reps in which nothing stands out, and what a story changes about the first.
final class RuleStory {
  private static final int WEEKS = 13;
  private static final int LAST_FOUR = 4;

  private final Map<String, String> words =
      new LinkedHashMap<>(
          Map.ofEntries(
              entry("QUOTEGOAL", "5"),
              entry("CALLGOAL", "60"),
              entry("CALLOP", ">="),
              entry("DEALGOAL", "1"),
              entry("OWN", ""),
              entry("BOOKED", "150000"),
              entry("PIPELINE", "500000"),
              entry("RAMP", ""),
              entry("ENDS", "2026-12-31"),
              entry("QUOTES", ""),
              entry("FRESH", ""),
              entry("PLAN", ""),
              entry("ASK", ""),
              entry("AWAY", "")));
  private final Map<String, List<Integer>> weekly =
      new LinkedHashMap<>(
          Map.of(
              "calls", List.of(80, 80),
              "conversations", List.of(16, 16),
              "quotes_sent", List.of(4, 4),
              "deals_won", List.of(1, 1),
              "deals_lost", List.of(3, 3),
              "hot_new", List.of(4, 4),
              "hot_done", List.of(4, 4)));

  private final List<OpenItem> items = new ArrayList<>();
  private final List<Came> came = new ArrayList<>();
  private Optional<String> label = Optional.empty();
  private OptionalDouble chance = OptionalDouble.empty();
  private List<Spoken> spoken = List.of();
  private Set<String> silent = Set.of();
  private List<Spoken> earlier = List.of();
  private Set<String> askedOfAll = Set.of();

  /// A word of the file.
  RuleStory with(String word, String value) {
    words.put(word, value);
    return this;
  }

  /// Quotes of the first and of the second, so many of them without a word for three weeks.
  RuleStory quotes(int waiting, int touched, int others) {
    var own = new ArrayList<>(StoryFile.quotes("w", waiting, "2026-10-30"));
    own.addAll(StoryFile.quotes("t", touched, "2026-11-19"));
    return with("QUOTES", String.join(", ", own))
        .with("FRESH", String.join(", ", StoryFile.quotes("o", others, "2026-11-19")));
  }

  RuleStory owes(String text) {
    items.add(
        new OpenItem(
            "2026-11-16/1",
            OpenItem.Type.RESOURCE,
            "r1",
            SafeText.of("Manager"),
            SafeText.of(text),
            Optional.of(LocalDate.of(2026, 11, 20)),
            0,
            Optional.empty()));
    return this;
  }

  RuleStory came(String text) {
    came.add(new Came("2026-11-16/2", "r1", SafeText.of(text), LocalDate.of(2026, 11, 18)));
    return this;
  }

  RuleStory chance(double given) {
    chance = OptionalDouble.of(given);
    return this;
  }

  /// What spoke in the last scrum, and in the one before.
  RuleStory spoken(Spoken... newestFirst) {
    spoken = List.of(newestFirst);
    return this;
  }

  RuleStory silent(String rule) {
    silent = Set.of(rule);
    return this;
  }

  /// What the reps before heard in this scrum.
  RuleStory earlier(Spoken... inOrder) {
    earlier = List.of(inOrder);
    return this;
  }

  RuleStory askedOfAll(String kpi) {
    askedOfAll = Set.of(kpi);
    return this;
  }

  /// So many a week before the last four, and in the last four.
  RuleStory weekly(String kpi, int before, int now) {
    weekly.put(kpi, List.of(before, now));
    return this;
  }

  /// Not told for any week.
  RuleStory without(String kpi) {
    weekly.remove(kpi);
    return this;
  }

  /// Of nothing is there a value in any week.
  RuleStory withoutAny() {
    weekly.clear();
    return this;
  }

  /// All KPIs are called the same.
  RuleStory labelled(String label) {
    this.label = Optional.of(label);
    return this;
  }

  Team team() {
    String others = weeks(Map.of("deals_won", List.of(1, 1), "deals_lost", List.of(1, 1)));
    String text = StoryFile.TEXT.replace("[WEEKS]", "[" + weeks(weekly) + "]");
    text = text.replace("[OTHERS]", "[" + others + "]");
    for (var word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    if (label.isPresent()) {
      text = text.replaceAll("\"label\": \"(?!Q4)[^\"]*\"", "\"label\": \"" + label.get() + "\"");
    }
    var loaded = TeamFile.read(text.getBytes(StandardCharsets.UTF_8), "two.json", ZoneOffset.UTC);
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.problems()));
  }

  Question question() {
    return Samples.coach().ask(asking());
  }

  Asking asking() {
    var review = Review.of(team(), Samples.MONDAY, Optional.empty(), List.of());
    return new Asking(
        review,
        review.rep("r1").orElseThrow(),
        chance,
        items,
        came,
        spoken,
        silent,
        earlier,
        askedOfAll);
  }

  private static String weeks(Map<String, List<Integer>> weekly) {
    var weeks = IntStream.range(0, WEEKS).mapToObj(at -> week(at, weekly));
    return String.join(",\n", weeks.toList());
  }

  private static String week(int at, Map<String, List<Integer>> weekly) {
    int now = at >= WEEKS - LAST_FOUR ? 1 : 0;
    var values =
        weekly.entrySet().stream()
            .map(one -> "\"" + one.getKey() + "\": " + one.getValue().get(now))
            .toList();
    return "{\"week\": \"2026-W%d\", \"values\": {%s}}"
        .formatted(35 + at, String.join(", ", values));
  }
}
