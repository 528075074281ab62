package scrumline.team;

/// One thing that a rep planned for a week.
public record Plan(Week week, SafeText activity, boolean done) {}
