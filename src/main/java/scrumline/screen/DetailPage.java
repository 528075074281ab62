package scrumline.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;
import scrumline.screen.text.Key;
import scrumline.screen.text.Line;
import scrumline.screen.view.DetailView;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Note;
import scrumline.screen.view.Scene;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;
import scrumline.team.Rep;
import scrumline.team.Sight;

/// One rep's thirteen weeks, KPI by KPI, with the funnel, the open quotes and the leads, opened
/// over another page. `kpi` counts the KPIs that this window may show; `from` is the first quote.
public record DetailPage(Page under, String rep, int kpi, int from) implements Page {
  private static final Set<Key> CHOOSE = Set.of(Key.Named.DOWN, Key.Named.PAGE_DOWN);

  /// From `page` to the detail of the rep whose turn it is, or in the lobby of the chosen one, and
  /// back; or the reason why not.
  static Step over(Page page, Scene scene) {
    if (page instanceof DetailPage detail) {
      return Step.to(detail.under);
    }
    if (!scene.sees(Sight.SCORECARD)) {
      return Step.to(page).saying("One person's weeks: in private view.");
    }
    var below = page instanceof TeamPage team ? team.under().orElse(team) : page;
    return rep(below, scene)
        .map(rep -> Step.to(new DetailPage(below, rep, 0, 0)))
        .orElse(Step.to(page).saying(Elsewhere.turn(scene)));
  }

  /// The detail of the rep whose turn it is in `scrum`, over `page`; that page in no turn.
  public static Page of(Scrum scrum, Page page) {
    return scrum.current().<Page>map(rep -> new DetailPage(page, rep.id(), 0, 0)).orElse(page);
  }

  private static Optional<String> rep(Page below, Scene scene) {
    return below instanceof LobbyPage lobby
        ? lobby.chosen(scene)
        : scene.scrum().current().map(Rep::id);
  }

  @Override
  public Block draw(Scene scene) {
    var numbers = scene.review().rep(rep).filter(_ -> scene.sees(Sight.SCORECARD));
    return numbers
        .map(one -> new DetailView(scene, one).draw(kpi, from, PageFooter.of(this, scene)))
        .orElseGet(
            () ->
                Note.of(
                    scene,
                    PageFooter.of(this, scene),
                    List.of(
                        Line.of("The weeks of one person are in the private view."),
                        Line.of(Ink.FAINT, "Esc goes back."))));
  }

  @Override
  public List<Use> keys() {
    return RoomKeys.over(
        under,
        this,
        List.of(
            Use.of(List.of(Key.Named.ESC), "Esc", "back", _ -> Step.to(under)),
            new Use(
                List.of(Key.Named.DOWN, Key.Named.TAB),
                "↑ ↓",
                "KPI",
                "The next KPI",
                Footer.Place.ALWAYS,
                scene -> choose(1, scene)),
            Use.of(
                    List.of(Key.Named.UP, Key.Named.BACK_TAB),
                    "↑",
                    "KPI before",
                    scene -> choose(-1, scene))
                .telling("The KPI before")
                .inHelp(),
            new Use(
                List.of(Key.Named.PAGE_DOWN),
                "PgDn PgUp",
                "quotes",
                "More open quotes",
                Footer.Place.WHERE_IT_FITS,
                scene -> scroll(1, scene)),
            Use.of(List.of(Key.Named.PAGE_UP), "PgUp", "quotes before", scene -> scroll(-1, scene))
                .telling("The open quotes before")
                .inHelp()));
  }

  /// Where there is nothing to see, nothing can be chosen.
  @Override
  public List<Use> footer(Scene scene) {
    return scene.sees(Sight.SCORECARD)
        ? listed(scene)
        : listed(scene).stream().filter(use -> CHOOSE.stream().noneMatch(use::isFor)).toList();
  }

  private Step choose(int by, Scene scene) {
    return view(scene)
        .map(
            view -> {
              int next = Math.floorMod(view.chosen(kpi) + by, Math.max(1, view.kpis().size()));
              var step = Step.to(new DetailPage(under, rep, next, from));
              return next == kpi ? step.saying("There is no other KPI.") : step;
            })
        .orElse(Step.to(this).saying("One person's weeks: in private view."));
  }

  private Step scroll(int direction, Scene scene) {
    return view(scene)
        .map(
            view -> {
              int next = view.scrolled(kpi, from, direction);
              var step = Step.to(new DetailPage(under, rep, kpi, next));
              return next == from ? step.saying("There are no more open quotes here.") : step;
            })
        .orElse(Step.to(this).saying("One person's weeks: in private view."));
  }

  private Optional<DetailView> view(Scene scene) {
    return scene
        .review()
        .rep(rep)
        .filter(_ -> scene.sees(Sight.SCORECARD))
        .map(numbers -> new DetailView(scene, numbers));
  }

  @Override
  public Optional<Event> unsaved(Scene scene) {
    return under.unsaved(scene);
  }
}
