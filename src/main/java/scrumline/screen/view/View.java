package scrumline.screen.view;

/// For whose eyes a window is. The team view shows an allow-list and nothing else.
public enum View {
  TEAM,
  MANAGER
}
