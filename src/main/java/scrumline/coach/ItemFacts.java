package scrumline.coach;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import scrumline.scrum.Wording;
import scrumline.team.Came;
import scrumline.team.OpenItem;
import scrumline.team.Plan;
import scrumline.team.Week;

/// What a rule can ask about resources that were promised or came, and about the plan.
final class ItemFacts {
  static final Map<String, Function<Subject, Fact>> ALL =
      Map.ofEntries(
          entry("owed.late", ItemFacts::owed),
          entry("owed.text", it -> first(late(it), one -> promise(one.text().value()))),
          entry("owed.due", it -> first(late(it), one -> day(Wording.day(one.due().get())))),
          entry("came", ItemFacts::came),
          entry("came.text", it -> first(it.asking().came(), ItemFacts::came)),
          entry("came.on", it -> first(it.asking().came(), one -> day(Wording.day(one.on())))),
          entry(
              "plan.count",
              it -> planned(it, "{Nothing was|# thing was|# things were} planned for ")),
          entry("plan.open", ItemFacts::open),
          entry("plan.next", ItemFacts::next));

  /// How an agreement often begins, which is small within a sentence; a name stays as it is.
  private static final Set<String> VERBS =
      Set.of(
          "add",
          "approve",
          "arrange",
          "ask",
          "book",
          "bring",
          "call",
          "check",
          "clear",
          "cover",
          "draft",
          "email",
          "find",
          "fix",
          "free",
          "get",
          "give",
          "help",
          "introduce",
          "invite",
          "join",
          "lend",
          "make",
          "move",
          "order",
          "pay",
          "prepare",
          "provide",
          "put",
          "review",
          "send",
          "set",
          "share",
          "show",
          "sort",
          "speak",
          "take",
          "talk",
          "tell",
          "train",
          "write");

  private ItemFacts() {}

  /// What the manager promised this rep for a day that has passed, the longest overdue first.
  private static List<OpenItem> late(Subject it) {
    var today = it.review().date();
    return it.asking().items().stream()
        .filter(item -> item.type() == OpenItem.Type.RESOURCE)
        .filter(item -> item.owner().equals(it.team().manager()))
        .filter(item -> item.due().filter(due -> due.isBefore(today)).isPresent())
        .sorted(Comparator.comparing(item -> item.due().orElse(today)))
        .toList();
  }

  private static Fact owed(Subject it) {
    return Fact.count(
        "resources past due",
        "# {resource|resources} of yours for them {is|are} past the day that was agreed",
        late(it).size());
  }

  private static Fact came(Subject it) {
    return Fact.count(
        "resources that came",
        "# {resource|resources} for them {was|were} marked done since their last turn",
        it.asking().came().size());
  }

  private static Fact came(Came one) {
    String text = one.text().value();
    return Fact.words("#: it came", capital(text), text);
  }

  private static Fact promise(String text) {
    return Fact.words("It is about: #", capital(text), small(text));
  }

  private static Fact day(String day) {
    return Fact.words("The day is #", day);
  }

  private static <T> Fact first(List<T> all, Function<T, Fact> fact) {
    return all.stream().findFirst().map(fact).orElse(Fact.absent("the resource"));
  }

  private static List<Plan> plans(Subject it, Week week) {
    return it.rep().rep().plan().orElse(List.of()).stream()
        .filter(plan -> plan.week().equals(week))
        .toList();
  }

  private static Fact planned(Subject it, String said) {
    return Fact.count(
        "what was planned", said + it.lastWeek().shortName(), plans(it, it.lastWeek()).size());
  }

  private static Fact open(Subject it) {
    var week = it.lastWeek();
    long open = plans(it, week).stream().filter(plan -> !plan.done()).count();
    String said = "# {thing|things} planned for " + week.shortName() + " {is|are} open";
    return Fact.count("what is open of the plan", said, open);
  }

  /// The first thing that is planned for the week which begins and is not done.
  private static Fact next(Subject it) {
    Optional<Plan> next =
        plans(it, it.lastWeek().plus(1)).stream().filter(plan -> !plan.done()).findFirst();
    return next.map(
            plan -> Fact.words("The plan of the coming week has: #", plan.activity().value()))
        .orElse(Fact.absent("the next plan"));
  }

  private static String small(String text) {
    String first = text.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return VERBS.contains(first) ? first + text.substring(first.length()) : text;
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
