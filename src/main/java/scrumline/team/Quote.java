package scrumline.team;

import java.time.LocalDate;
import java.util.Optional;

/// An offer to a customer.
public record Quote(
    SafeText id,
    SafeText account,
    double value,
    Status status,
    Optional<LocalDate> sent,
    Optional<LocalDate> lastTouch,
    Optional<SafeText> nextStep,
    Optional<LocalDate> nextDate) {

  /// Where a quote stands, in the words of the team file.
  public enum Status {
    DRAFT,
    SENT,
    VIEWED,
    NEGOTIATING,
    WON,
    LOST,
    EXPIRED
  }

  /// With the customer and not decided.
  public boolean isOpen() {
    return switch (status) {
      case SENT, VIEWED, NEGOTIATING -> true;
      case DRAFT, WON, LOST, EXPIRED -> false;
    };
  }
}
