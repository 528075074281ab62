package scrumline.team;

/// How many leads a rep has on each rung of the ladder.
public record Leads(int cool, int warm, int hot) {}
