package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Sharing;
import scrumline.team.Share;

/// The pictures of the team screen and of the detail of a rep.
final class TeamAlbum {
  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  private static final Size USUAL = SIZES.get(1);

  private final List<Album.Shot> shots = new ArrayList<>();

  static List<Album.Shot> shots() {
    var album = new TeamAlbum();
    album.teams();
    album.details();
    return album.shots;
  }

  private void teams() {
    for (var view : View.values()) {
      SIZES.forEach(size -> shot("team", view, size, team()));
      shot("team-columns", view, USUAL, team().press(Key.Named.TAB));
      shot("team-over-lobby", view, USUAL, lobby());
      var shared = Window.on(shared().onTimeTo("team").after(20));
      shot("team-scorecard", view, USUAL, shared);
    }
  }

  private void details() {
    SIZES.forEach(size -> shot("detail-sam", View.MANAGER, size, detail("Sam")));
    for (String name : List.of("Tom", "Elena", "Diego")) {
      shot("detail-" + name.toLowerCase(Locale.ROOT), View.MANAGER, USUAL, detail(name));
    }
    var deals = detail("Elena").sized(100, 30);
    deals.press(Key.Named.UP, Key.Named.UP, Key.Named.PAGE_DOWN);
    shot("detail-elena-deals", View.MANAGER, SIZES.get(2), deals);
    for (var view : View.values()) {
      shot(
          "detail-scorecard", view, USUAL, Window.on(shared().onTimeTo("Sam").after(52)).type("d"));
    }
    shot("detail-hidden", View.TEAM, USUAL, detail("Sam"));
    shot("detail-refused", View.TEAM, USUAL, Window.on(turn("Sam")).type("d"));
  }

  /// The same morning of a team that shares its scorecard.
  private static Morning shared() {
    return Morning.of(Sharing.sample(Share.SCORECARD)).make(Chair::next);
  }

  private static Window team() {
    return Window.on(Morning.started().onTimeTo("team").after(20));
  }

  private static Window lobby() {
    return Window.on(Morning.lobby()).type("xt");
  }

  private static Window detail(String name) {
    return Window.on(turn(name)).in(View.MANAGER).type("d");
  }

  private static Morning turn(String name) {
    return Morning.started().onTimeTo(name).after(30);
  }

  private void shot(String name, View view, Size size, Window window) {
    var shot = window.in(view).sized(size.columns(), size.rows());
    shots.add(new Album.Shot(Album.name(name, view, size), shot));
  }
}
