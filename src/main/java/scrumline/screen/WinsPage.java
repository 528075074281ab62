package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import scrumline.coach.WinWords;
import scrumline.coach.Wins;
import scrumline.screen.text.Block;
import scrumline.screen.text.Flow;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Line;
import scrumline.screen.view.ClockFace;
import scrumline.screen.view.Frame;
import scrumline.screen.view.Scene;
import scrumline.screen.view.SectionTitle;
import scrumline.team.Columns;
import scrumline.team.Listed;
import scrumline.team.SafeText;

/// What went well: a line for each who is named, or the team's wins without a name. Nobody is left
/// out because a window is low: where there is no room for all, it is the team's, too.
public record WinsPage() implements Page {
  private static final SafeText QUESTION = SafeText.of("Whose help made a difference last week?");

  private static final int WIDEST_NAME = 14;

  /// Where the team's wins begin in a large window.
  private static final int ASIDE = 92;

  @Override
  public Block draw(Scene scene) {
    var head = ClockFace.head(scene, Block.of(SectionTitle.of(scene)));
    var question = Flow.text(Line.EMPTY, 2, Ink.QUESTION, QUESTION, scene.columns());
    int room = Frame.room(scene) - head.height();
    var found = Wins.of(scene.scrum(), scene.review());
    var wins = wins(scene, found, room);
    boolean asks = wins.height() + 1 + question.height() <= room;
    var gap = Block.EMPTY.tall(wins.height() > 0 ? 1 : 0);
    var body = asks ? wins.above(gap).above(question) : wins;
    boolean hasAside = scene.isLarge() && isNamed(found, room);
    var whole = hasAside ? body.beside(ASIDE, together(found, room)) : body;
    return Frame.of(scene, PageFooter.of(this, scene), head.above(Line.EMPTY).above(whole));
  }

  private static Block wins(Scene scene, Wins wins, int room) {
    return spread(isNamed(wins, room) ? each(scene, wins) : ofTeam(wins, room), room - 3);
  }

  private static boolean isNamed(Wins wins, int room) {
    return !wins.each().isEmpty() && wins.each().size() < room;
  }

  /// What the team can be glad of as one, beside what each can.
  private static Block together(Wins wins, int room) {
    return wins.ofTeam().isEmpty()
        ? Block.EMPTY
        : Block.of(Line.of(Ink.HEADING, "  TOGETHER"), Line.EMPTY)
            .above(spread(ofTeam(wins, room - 2), room - 5));
  }

  private static List<Line> each(Scene scene, Wins wins) {
    var scrum = scene.scrum();
    var words = new WinWords(scrum.team(), scene.eyes());
    var shortNames = scrum.team().shortNames();
    var names =
        wins.each().stream()
            .map(win -> shortNames.getOrDefault(win.rep().id(), win.rep().shortName()).value())
            .toList();
    int widest = names.stream().mapToInt(Columns::width).max().orElse(0);
    int width = Math.min(widest, WIDEST_NAME);
    var lines = new ArrayList<Line>();
    for (var win : wins.each()) {
      String name = Columns.padRight(names.get(lines.size()), width);
      lines.add(Line.of("  ").and(Ink.NAME, name).and("  " + words.of(win)));
    }
    return lines;
  }

  /// As many as there is room for, from the first.
  private static List<Line> ofTeam(Wins wins, int room) {
    int most = Math.max(1, room - 1);
    int hidden = wins.ofTeam().size() - most;
    var lines = new ArrayList<Line>();
    for (String text : wins.ofTeam().subList(0, hidden > 0 ? most - 1 : wins.ofTeam().size())) {
      lines.add(Line.of("  ").and(Ink.MET, "✓ ").and(text));
    }
    if (hidden > 0) {
      lines.add(Line.of(Ink.FAINT, "    " + Listed.more(hidden + 1)));
    }
    return lines;
  }

  /// With a line between where there is room, to be read from afar.
  private static Block spread(List<Line> lines, int room) {
    boolean isAiry = 2 * lines.size() - 1 <= room;
    var block = Block.EMPTY;
    for (var line : lines) {
      boolean gap = isAiry && block.height() > 0;
      block = (gap ? block.above(Line.EMPTY) : block).above(line);
    }
    return block;
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.with(this, List.of());
  }
}
