package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import scrumline.numbers.RepNumbers;
import scrumline.scrum.Wording;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;

/// How a scrum begins: what the manager owes first, thanks for the numbers, the strategy.
public record OpeningPage() implements Page {
  private static final int INDENT = 13;

  @Override
  public Block draw(Scene scene) {
    var body =
        ClockFace.head(scene, Block.of(SectionPage.title(scene)))
            .above(Line.EMPTY)
            .above(owed(scene))
            .above(Line.EMPTY)
            .above(thanks(scene));
    var strategy = scene.scrum().team().strategy();
    if (strategy.isPresent()) {
      body = body.above(Line.EMPTY).above(text(scene, "STRATEGY", Ink.QUESTION, strategy.get()));
    }
    return Frame.of(scene, this, body);
  }

  private static Block owed(Scene scene) {
    var manager = scene.scrum().team().manager();
    var owed =
        scene.scrum().opening().items().stream()
            .filter(item -> item.owner().equals(manager))
            .toList();
    var lines = new ArrayList<Line>();
    for (var item : owed) {
      var start = lines.isEmpty() ? heading("I OWE YOU") : heading("");
      lines.add(start.and(promise(scene, item)));
    }
    if (owed.isEmpty()) {
      lines.add(heading("I OWE YOU").and("nothing is open from my side"));
    }
    return new Block(lines);
  }

  private static Line promise(Scene scene, OpenItem item) {
    String due = item.due().map(date -> " · " + Wording.day(date)).orElse("");
    return Line.of(Words.person(item.rep(), scene.scrum()) + ": " + item.text())
        .and(Ink.FAINT, due);
  }

  private static Block thanks(Scene scene) {
    var review = scene.scrum().review();
    var names = new ArrayList<SafeText>();
    for (var rep : scene.scrum().team().reps()) {
      RepNumbers numbers = review.rep(rep);
      if (numbers.onTime()) {
        names.add(rep.shortName());
      }
    }
    if (names.isEmpty()) {
      return Block.EMPTY;
    }
    String who = names.size() == scene.scrum().team().reps().size() ? "everybody" : list(names);
    var thanks = SafeText.of(who + ", for having the numbers in");
    return text(scene, "THANK YOU", Ink.PLAIN, thanks);
  }

  private static String list(List<SafeText> names) {
    var line = new StringBuilder();
    for (int at = 0; at < names.size(); at++) {
      line.append(at == 0 ? "" : at == names.size() - 1 ? " and " : ", ").append(names.get(at));
    }
    return line.toString();
  }

  private static Block text(Scene scene, String heading, Ink ink, SafeText text) {
    return Flow.text(heading(heading), INDENT, ink, text, scene.columns());
  }

  private static Line heading(String words) {
    return Line.of(Ink.HEADING, "  " + words).fit(INDENT);
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(this, List.of());
  }
}
