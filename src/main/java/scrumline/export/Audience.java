package scrumline.export;

/// Who will read a document. For the team, money and private notes are left out.
public enum Audience {
  TEAM,
  MANAGER
}
