package scrumline.team;

import java.time.LocalDate;

/// A resource for a rep that was marked done in their last scrum or since, on that day. The id is
/// the agreement's.
public record Came(String id, String rep, SafeText text, LocalDate on) {}
