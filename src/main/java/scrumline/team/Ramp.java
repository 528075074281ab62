package scrumline.team;

/// A new rep is in month `month` of `of` until full speed.
public record Ramp(int month, int of) {}
