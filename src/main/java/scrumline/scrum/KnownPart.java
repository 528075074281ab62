package scrumline.scrum;

/// An earlier log that could not be read whole when a scrum took over from it: so many of its
/// events, counted from the first, were known. What it says beyond them is still to come back.
public record KnownPart(String log, int events) {}
