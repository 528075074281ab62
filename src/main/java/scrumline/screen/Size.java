package scrumline.screen;

/// The cells of a window.
public record Size(int columns, int rows) {}
