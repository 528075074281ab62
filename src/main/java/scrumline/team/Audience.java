package scrumline.team;

/// For whom a window or a document is: the whole team, or the manager alone.
public enum Audience {
  TEAM,
  MANAGER
}
