package scrumline.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.screen.text.Block;
import scrumline.screen.text.Field;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.Scene;
import scrumline.screen.view.Words;
import scrumline.scrum.Captured;
import scrumline.scrum.Event;
import scrumline.scrum.Move;
import scrumline.scrum.Wording;
import scrumline.team.SafeText;

/// The day that one of last time's items moves to, typed in one line; an empty line is the next
/// scrum.
public record MovedPage(ItemPage item, Field field) implements Page {

  static MovedPage of(ItemPage item) {
    return new MovedPage(item, Field.EMPTY);
  }

  @Override
  public Block draw(Scene scene) {
    var asked = Line.of(Ink.KEY, "   by when ▸ ");
    var typed = asked.and(field.draw(scene.columns() - asked.width() - 1));
    return item.draw(scene, this, Block.of(item.prompt(scene), typed, understood(scene)));
  }

  private Line understood(Scene scene) {
    return Line.of("   ")
        .and(
            day(scene)
                .map(day -> Line.of("due " + Wording.dayOfYear(day)))
                .orElse(Line.of(Ink.FAINT, noDay())));
  }

  private String noDay() {
    return "no day was found in “" + SafeText.of(field.text().strip()) + "”";
  }

  private Optional<LocalDate> day(Scene scene) {
    return Captured.day(field.text(), scene.scrum().opening().date());
  }

  @Override
  public List<Use> keys() {
    var uses = new ArrayList<Use>();
    uses.add(Use.of(List.of(Key.Named.ENTER), "Enter", "move it", this::move));
    uses.add(Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(item)));
    uses.addAll(WindowKeys.everywhere(this));
    return uses;
  }

  private Step move(Scene scene) {
    var moved = item.item(scene);
    if (moved.isEmpty()) {
      return Step.to(item);
    }
    return day(scene)
        .map(day -> to(scene.chair().redate(moved.get().id(), day)))
        .orElseGet(() -> Step.to(this).saying("A day is like fri, 2 dec or in 3 days."));
  }

  /// A day that is refused can be typed anew.
  private Step to(Move move) {
    return Step.move(move instanceof Move.Made ? item.under() : this, move);
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return field
        .after(key)
        .map(next -> Step.to(new MovedPage(item, next)))
        .orElseGet(() -> Step.to(this).saying(Words.name(key) + " does nothing in this line."));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return item.unsaved(scene);
  }
}
