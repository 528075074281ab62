package scrumline.screen;

import java.util.List;
import scrumline.screen.text.Size;
import scrumline.scrum.AfterCall;
import scrumline.scrum.Chair;
import scrumline.scrum.Lapse;
import scrumline.scrum.Morning;
import scrumline.team.Audience;

/// The pictures of what the clock has to say: too little time, a sleep, a start that is to come.
final class ClockAlbum extends Shots {
  private static final Size USUAL = new Size(80, 24);

  static List<Shot> shots() {
    var album = new ClockAlbum();
    album.inAllSizes("turn-does-not-fit", () -> Window.on(late().after(20)));
    album.inAllSizes("after-call", () -> Window.on(late().after(20)).type("f"));
    album.inAllSizes("turn-after-call", () -> Window.on(moved().after(20)));
    album.inAllSizes("turn-slept", () -> Window.on(slept()));
    album.inAllSizes("lobby-start", ClockAlbum::lobby);
    album.inAllSizes("wrap-up-apart", () -> Window.on(apart()));
    album.shot("after-call-moved", USUAL, () -> Window.on(moved()).type("f"));
    album.shot("lobby-start-passed", USUAL, () -> lobby().after(300));
    album.shot("turn-nudge-manager-100x30", Audience.MANAGER, () -> nudged().sized(100, 30));
    return album.taken();
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
}
