package scrumline.app;

import java.time.LocalDate;
import java.time.ZoneId;

/// The day that it is now somewhere.
public final class Today {
  private Today() {}

  public static LocalDate in(ZoneId zone) {
    return LocalDate.now(zone);
  }
}
