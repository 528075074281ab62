package scrumline.team;

/// The rule that spoke in somebody's turn, by id, and in which of its wordings: the place from 0,
/// counted over its questions and then over its `again`.
public record Spoken(String rule, int wording) {}
