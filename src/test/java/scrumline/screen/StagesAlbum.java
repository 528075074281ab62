package scrumline.screen;

import java.util.List;
import java.util.Locale;
import scrumline.PeriodStages;
import scrumline.screen.text.Size;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.team.Team;

/// A turn at each stage that a team's file and its period may be in, for teams that are not the
/// sample: what is said there must be true for them, too.
final class StagesAlbum extends Shots {
  private static final List<String> NAMES = List.of("sdrs", "recruiters", "shop");
  private static final Size SIZE = new Size(100, 30);

  static List<Shot> shots() {
    var album = new StagesAlbum();
    var teams = PeriodStages.teams();
    for (var stage : PeriodStages.values()) {
      String name = stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (int at = 0; at < teams.size(); at++) {
        var team = stage.of(teams.get(at));
        album.shot("stage-" + name + "-" + NAMES.get(at), SIZE, () -> turn(team));
      }
    }
    return album.taken();
  }

  /// The second rep's turn, half a minute after it began.
  private static Window turn(Team team) {
    var second = team.shortName(team.reps().get(1)).value();
    return Window.on(Morning.of(team).make(Chair::next).onTimeTo(second).after(30)).foreseen();
  }

  private StagesAlbum() {}
}
