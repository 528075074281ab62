package scrumline.team;

import java.time.LocalDate;
import java.util.OptionalDouble;

/// A deal out of a history, and who closed it. `value` is money above 0; `quota` is the owner's of
/// the time in which it was closed, where the history tells it, and above 0 as well.
public record ClosedDeal(SafeText owner, LocalDate closed, double value, OptionalDouble quota) {}
