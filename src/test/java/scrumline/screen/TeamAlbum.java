package scrumline.screen;

import java.util.List;
import java.util.Locale;
import scrumline.screen.text.Key;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Sharing;
import scrumline.team.Audience;
import scrumline.team.Share;

/// The pictures of the team screen and of the detail of a rep.
final class TeamAlbum extends Shots {
  static List<Shot> shots() {
    var album = new TeamAlbum();
    album.teams();
    album.details();
    return album.taken();
  }

  private void teams() {
    inAllSizes("team", TeamAlbum::team);
    inBothViews("team-columns", () -> team().press(Key.Named.TAB));
    inBothViews("team-over-lobby", TeamAlbum::lobby);
    inBothViews("team-scorecard", TeamAlbum::scorecard);
  }

  private void details() {
    inAllSizes("detail-sam", Audience.MANAGER, () -> detail("Sam"));
    for (String name : List.of("Tom", "Elena", "Diego")) {
      String of = "detail-" + name.toLowerCase(Locale.ROOT) + "-manager-80x24";
      shot(of, Audience.MANAGER, () -> detail(name));
    }
    shot("detail-elena-deals-manager-100x30", Audience.MANAGER, TeamAlbum::deals);
    inBothViews("detail-scorecard", () -> Window.on(shared().onTimeTo("Sam").after(52)).type("d"));
    inAllSizes("detail-hidden", Audience.TEAM, () -> detail("Sam"));
    shot("detail-refused-team-80x24", Audience.TEAM, () -> Window.on(turn("Sam")).type("d"));
  }

  private static Window scorecard() {
    return Window.on(shared().onTimeTo("team").after(20));
  }

  private static Window deals() {
    var deals = detail("Elena").sized(100, 30);
    return deals.press(Key.Named.UP, Key.Named.UP, Key.Named.PAGE_DOWN);
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
    return Window.on(turn(name)).in(Audience.MANAGER).type("d");
  }

  private static Morning turn(String name) {
    return Morning.started().onTimeTo(name).after(30);
  }
}
