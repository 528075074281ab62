package scrumline.scrum;

import java.time.Instant;

/// A fact with the number and instant of the event that it came from, so that a screen can tell
/// whether the disk has it.
public record Recorded<T>(long seq, Instant at, T value) {}
