package scrumline.screen.view;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import scrumline.coach.Aside;
import scrumline.coach.Conversation;
import scrumline.coach.SeveralReasons;
import scrumline.numbers.DaysHere;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Workdays;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Sight;

/// How a rep's turn looks, also while a line is typed over its lower part. Name, clock, numbers and
/// agreements keep their places from rep to rep.
public final class TurnView {
  private static final int INDENT = 10;

  private TurnView() {}

  /// `bottom` is what is being asked or typed, in the rows above the footer; `about` is the KPI of
  /// a goal that is typed.
  public static Block draw(
      Scene scene, Footer footer, Conversation stage, Optional<Kpi> about, Block bottom) {
    var rep = scene.scrum().current().orElseThrow();
    var numbers = scene.review().rep(rep);
    var head = ClockFace.head(scene, title(scene, numbers));
    boolean isAsked = bottom.height() > 0;
    var agreed = agreed(scene, numbers, agreedRows(scene) - (isAsked ? 1 : 0), isAsked);
    var lower = (scene.isAiry() ? Block.of(rule(scene)).above(agreed) : agreed).above(bottom);
    int room = Frame.room(scene) - head.height() - lower.height();
    var middle = new TurnMiddle(scene, numbers, about, stage, isAsked).draw(Math.max(0, room));
    return Frame.of(scene, footer, head.above(middle).above(lower));
  }

  /// What is agreed, and for the manager in the rows that it leaves free what is for a talk of two:
  /// there it moves nothing, and gives way to what is agreed.
  private static Block agreed(Scene scene, RepNumbers numbers, int rows, boolean isAsked) {
    String rep = numbers.rep().id();
    var agreed = Agreed.of(scene, rep, rows);
    if (isAsked || !scene.sees(Sight.PRIVATE)) {
      return agreed;
    }
    int used = Math.clamp(scene.scrum().minutes().agreementsOf(rep).size(), 1, rows);
    var alone = alone(scene, numbers, rows - used);
    return agreed.tall(rows - alone.height()).above(alone);
  }

  /// As many sentences as so many rows hold, the first ones first.
  private static Block alone(Scene scene, RepNumbers numbers, int rows) {
    String rep = numbers.rep().id();
    var forecast = scene.forecasts().of(rep);
    var outlook =
        forecast.flatMap(
            one ->
                one.chance().stream().mapToObj(it -> new Aside.Outlook(one.p50(), it)).findFirst());
    var block = Block.EMPTY;
    for (var one : Aside.of(scene.review(), numbers, outlook, scene.scrum().itemsOf(rep))) {
      var heading = Line.of(Ink.HEADING, block.height() == 0 ? "  ALONE" : "");
      var more = block.above(Flow.text(heading, INDENT, Ink.FAINT, one.text(), scene.columns()));
      block = more.height() <= rows ? more : block;
    }
    return block;
  }

  /// Between what is looked at and what is agreed.
  private static Line rule(Scene scene) {
    var line = Line.of("  ");
    while (line.width() < scene.columns() - 2) {
      line = line.and(Ink.FAINT, "─".repeat(Math.min(50, scene.columns() - 2 - line.width())));
    }
    return line;
  }

  private static int agreedRows(Scene scene) {
    return scene.isAiry() ? 6 : scene.rows() >= 34 ? 4 : scene.rows() >= 24 ? 3 : 2;
  }

  private static Block title(Scene scene, RepNumbers numbers) {
    var rep = numbers.rep();
    var name = Line.of("  ").and(Ink.NAME, rep.name().value().toUpperCase(Locale.ROOT));
    var words = new ArrayList<String>();
    rep.role().map(SafeText::value).ifPresent(words::add);
    int of = Weekdays.of(scene);
    if (of < Workdays.FULL_WEEK && numbers.daysPresent() == of) {
      words.add(DaysHere.shortWeek(of));
    }
    if (numbers.daysPresent() < of) {
      words.add(DaysHere.of(numbers.daysPresent(), of));
    }
    if (scene.sees(Sight.PRIVATE) && mayTakeLonger(scene, rep)) {
      words.add("may take " + SeveralReasons.extra(scene.scrum()));
    }
    if (scene.sees(Sight.PRIVATE) && !scene.isNarrow()) {
      rep.updated().ifPresent(at -> words.add(updated(scene) + Weekdays.moment(scene, at)));
    }
    return Block.of(name, Line.of("  ").and(Ink.FAINT, String.join(" · ", words)));
  }

  /// What the page before the scrum marks; the box is as long as everybody's.
  private static boolean mayTakeLonger(Scene scene, Rep rep) {
    return SeveralReasons.in(scene.scrum(), scene.review(), scene.forecasts()::chance).has(rep);
  }

  private static String updated(Scene scene) {
    return scene.isWide() ? "numbers in since " : "updated ";
  }
}
