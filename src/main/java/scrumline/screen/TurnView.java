package scrumline.screen;

import java.util.ArrayList;
import java.util.Locale;
import scrumline.coach.Conversation;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Workdays;
import scrumline.team.Plan;
import scrumline.team.Rep;
import scrumline.team.SafeText;

/// How a rep's turn looks, also while a line is typed over its lower part. Name, clock, numbers and
/// agreements keep their places from rep to rep.
final class TurnView {
  private TurnView() {}

  /// `bottom` is what is being asked, in the rows above the footer.
  static Block draw(Scene scene, Page page, Conversation stage, Block bottom) {
    if (scene.scrum().current().isEmpty()) {
      return new SectionPage().draw(scene);
    }
    var rep = scene.scrum().current().get();
    var numbers = scene.review().rep(rep);
    var head = ClockFace.head(scene, title(scene, numbers));
    int agreedRows = scene.rows() >= 34 ? 4 : scene.rows() >= 24 ? 3 : 2;
    var agreed = Agreed.of(scene, rep.id(), agreedRows - (bottom.height() > 0 ? 1 : 0));
    int room = Frame.room(scene) - head.height() - agreed.height() - bottom.height();
    var quarter = new QuarterLines(scene, numbers);
    var middle =
        new Stack()
            .add(new KpiTable(scene, numbers).draw(Math.max(3, room - 2)), 9, false)
            .add(quarter.first(), 6, quarter.first().tall(Math.min(1, quarter.first().height())), 7)
            .add(quarter.second(), 4, false)
            .add(plan(scene, rep), 3, false)
            .add(
                LastTime.of(scene, rep.id(), scene.isTall() ? 3 : 2),
                5,
                LastTime.of(scene, rep.id(), 1),
                8)
            .add(question(scene, numbers, stage), bottom.height() > 0 ? 1 : 7, true);
    var body = head.above(middle.fit(Math.max(0, room))).above(agreed).above(bottom);
    return Frame.of(scene, page, body);
  }

  private static Block title(Scene scene, RepNumbers numbers) {
    var rep = numbers.rep();
    var name = Line.of("  ").and(Ink.NAME, rep.name().value().toUpperCase(Locale.ROOT));
    var words = new ArrayList<String>();
    rep.role().map(SafeText::value).ifPresent(words::add);
    int of = Weekdays.of(scene);
    if (of < Workdays.FULL_WEEK && numbers.daysPresent() == of) {
      words.add(of + "-day week");
    }
    if (numbers.daysPresent() < of) {
      words.add("here " + numbers.daysPresent() + " of " + of + " days");
    }
    if (scene.isPrivate() && scene.columns() >= 72) {
      rep.updated().ifPresent(at -> words.add(updated(scene) + Weekdays.moment(scene, at)));
    }
    return Block.of(name, Line.of("  ").and(Ink.FAINT, String.join(" · ", words)));
  }

  private static String updated(Scene scene) {
    return scene.isWide() ? "numbers in since " : "updated ";
  }

  private static Block plan(Scene scene, Rep rep) {
    if (!scene.isPrivate()) {
      return Block.EMPTY;
    }
    var week = scene.scrum().opening().week();
    var plans =
        rep.plan().stream().flatMap(all -> all.stream()).filter(one -> one.week().equals(week));
    var list = plans.toList();
    if (list.isEmpty()) {
      return Block.EMPTY;
    }
    var open = list.stream().filter(one -> !one.done()).map(Plan::activity).toList();
    var line =
        Line.of(Ink.HEADING, "  PLAN " + week.shortName() + "  ")
            .and((list.size() - open.size()) + " of " + list.size() + " done");
    return Block.of(open.isEmpty() ? line : line.and(Ink.FAINT, " · open: " + open.getFirst()));
  }

  private static Block question(Scene scene, RepNumbers numbers, Conversation stage) {
    var prompt = scene.coach().prompt(scene.review(), numbers);
    if (!scene.isPrivate()) {
      return spoken(scene, prompt.question());
    }
    var rail = Line.of("  ");
    for (var one : Conversation.values()) {
      boolean here = one == stage;
      rail = rail.and(one.ordinal() == 0 ? "" : " ─ ");
      rail = rail.and(here ? Ink.NAME : Ink.FAINT, (here ? "❯ " : "") + one.words());
    }
    var why =
        scene.isWide() ? Line.of(Ink.KEY, "w").and(Ink.FAINT, " why this question ") : Line.EMPTY;
    return Block.of(rail.ending(why, scene.columns())).above(spoken(scene, stage.says(prompt)));
  }

  private static Block spoken(Scene scene, SafeText words) {
    return Flow.text(Line.EMPTY, 2, Ink.QUESTION, words, scene.columns());
  }
}
