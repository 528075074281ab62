package scrumline.screen.text;

/// The cells of a window.
public record Size(int columns, int rows) {
  /// As a record would have it, which takes tens of milliseconds to be made ready, before the first
  /// frame: the lobby asks it.
  @Override
  public boolean equals(Object other) {
    return other instanceof Size size && columns == size.columns && rows == size.rows;
  }

  @Override
  public int hashCode() {
    return 31 * columns + rows;
  }
}
