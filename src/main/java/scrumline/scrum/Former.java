package scrumline.scrum;

import scrumline.team.SafeText;

/// Somebody whom the team file no longer has, or not under this id, as an earlier scrum knew them.
public record Former(String id, SafeText name) {}
