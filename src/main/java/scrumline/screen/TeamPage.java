package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.view.Scene;
import scrumline.screen.view.TeamView;
import scrumline.scrum.Event;

/// The team as a whole: a section of the agenda, or opened over another page. `from` is the first
/// row that is shown, `sheet` the columns.
public record TeamPage(Optional<Page> under, int from, int sheet) implements Page {
  static TeamPage section() {
    return new TeamPage(Optional.empty(), 0, 0);
  }

  /// From `page` to the team and back; the page below stays as it was.
  static Step over(Page page) {
    return switch (page) {
      case TeamPage team -> team.back();
      case DetailPage detail -> Step.to(over(Optional.of(detail.under())));
      case Page any -> Step.to(over(Optional.of(any)));
    };
  }

  public static TeamPage over(Optional<Page> under) {
    return new TeamPage(under, 0, 0);
  }

  private Step back() {
    return under
        .map(Step::to)
        .orElse(Step.to(this).saying("This is the team, as the agenda has it."));
  }

  @Override
  public Block draw(Scene scene) {
    return new TeamView(scene).draw(from, sheet, PageFooter.of(this, scene));
  }

  @Override
  public List<Use> keys() {
    var own = new ArrayList<Use>();
    under.ifPresent(
        page -> own.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(page))));
    own.add(
        Use.of(List.of(Key.Named.UP), "↑", "up", scene -> scroll(-1, scene))
            .telling("Rows further up")
            .inHelp());
    own.add(
        Use.of(List.of(Key.Named.DOWN), "↓", "down", scene -> scroll(1, scene))
            .telling("Rows further down")
            .inHelp());
    own.add(
        Use.of(List.of(Key.Named.TAB), "Tab", "columns", scene -> turn(1, scene))
            .telling("The columns that do not fit beside these")
            .inHelp());
    own.add(
        Use.of(List.of(Key.Named.BACK_TAB), "Shift-Tab", "columns before", scene -> turn(-1, scene))
            .telling("The columns before these")
            .inHelp());
    return RoomKeys.over(under.orElse(this), this, own);
  }

  private Step scroll(int by, Scene scene) {
    int next = new TeamView(scene).scrolled(from, by);
    var step = Step.to(new TeamPage(under, next, sheet));
    return next == from ? step.saying("There are no more rows.") : step;
  }

  private Step turn(int by, Scene scene) {
    int sheets = new TeamView(scene).sheets();
    var step = Step.to(new TeamPage(under, from, Math.floorMod(sheet + by, sheets)));
    return sheets == 1 ? step.saying("All columns are on the window.") : step;
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.flatMap(page -> page.unsaved(scene));
  }
}
