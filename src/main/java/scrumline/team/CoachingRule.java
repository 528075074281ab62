package scrumline.team;

/// A team's own prompt: when it holds, what to say and what to ask. `when` is interpreted by the
/// room `coach`.
public record CoachingRule(String id, SafeText when, SafeText opening, SafeText question) {}
