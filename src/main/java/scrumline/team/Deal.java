package scrumline.team;

import java.time.LocalDate;

/// A sale that was closed.
public record Deal(SafeText account, double value, LocalDate closed) {}
