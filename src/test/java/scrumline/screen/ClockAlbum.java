package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import scrumline.scrum.AfterCall;
import scrumline.scrum.Chair;
import scrumline.scrum.Lapse;
import scrumline.scrum.Morning;

/// The pictures of what the clock has to say: too little time, a sleep, a start that is to come.
final class ClockAlbum {
  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30));

  private static final Size USUAL = SIZES.get(1);

  private final List<Album.Shot> shots = new ArrayList<>();

  static List<Album.Shot> shots() {
    var album = new ClockAlbum();
    for (var view : View.values()) {
      for (var size : SIZES) {
        album.shot("turn-does-not-fit", view, size, Window.on(late().after(20)));
        album.shot("after-call", view, size, Window.on(late().after(20)).type("f"));
        album.shot("turn-after-call", view, size, Window.on(moved().after(20)));
        album.shot("turn-slept", view, size, Window.on(slept()));
        album.shot("lobby-start", view, size, lobby());
        album.shot("wrap-up-apart", view, size, Window.on(apart()));
      }
      album.shot("after-call-moved", view, USUAL, Window.on(moved()).type("f"));
      album.shot("lobby-start-passed", view, USUAL, lobby().after(300));
    }
    album.shot("turn-nudge", View.MANAGER, SIZES.get(2), nudged());
    return album.shots;
  }

  /// Priya talked for so long that Sam and Grace do not fit any more.
  private static Morning late() {
    return Morning.started().onTimeTo("Priya").nextAfter(75 + 300);
  }

  private static Morning moved() {
    var morning = late();
    return morning.make(_ -> new AfterCall(morning.scrum(), morning.now()).move());
  }

  private static Morning slept() {
    return Morning.started().onTimeTo("Sam").after(20).stoodStill(843, 843, Lapse.SLEPT);
  }

  private static Morning apart() {
    var morning = moved().make(Chair::pauseOrGoOn).after(40).make(Chair::pauseOrGoOn);
    morning.stoodStill(843, 843, Lapse.SLEPT).make(Chair::pauseOrGoOn);
    return morning.commits("Marcus", "Call the two quotes").onTimeTo("wrap-up").after(20);
  }

  private static Window lobby() {
    return Window.on(Morning.lobby()).startingAfter(250);
  }

  private static Window nudged() {
    return Window.on(Morning.started().onTimeTo("Sam").after(53)).foreseen();
  }

  private void shot(String name, View view, Size size, Window window) {
    var shown = window.in(view).sized(size.columns(), size.rows());
    shots.add(new Album.Shot(Album.name(name, view, size), shown));
  }

  private ClockAlbum() {}
}
