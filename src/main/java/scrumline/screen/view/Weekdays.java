package scrumline.screen.view;

import java.time.OffsetDateTime;
import scrumline.numbers.Workdays;
import scrumline.scrum.Wording;

/// Days of the week under review.
final class Weekdays {
  private Weekdays() {}

  /// The number of days of a week on which a rep who was never away was there.
  static int of(Scene scene) {
    return Workdays.of(scene.scrum().team()).in(scene.scrum().opening().week());
  }

  /// `Fri 16:14`, where the team is.
  static String moment(Scene scene, OffsetDateTime at) {
    var local = at.atZoneSameInstant(scene.scrum().team().zone());
    String day = Wording.day(local.toLocalDate());
    return day.substring(0, 3) + " " + Wording.hour(local.toLocalTime());
  }
}
