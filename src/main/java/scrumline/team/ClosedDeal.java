package scrumline.team;

import java.time.LocalDate;

/// A deal out of a history, and who closed it. `value` is money above 0.
public record ClosedDeal(SafeText owner, LocalDate closed, double value) {}
