package scrumline.screen.text;

/// What a part of a frame stands for, so that a click on it has a meaning.
public sealed interface Target {

  /// Somebody's name in the row of names, by the rep's id.
  record Name(String rep) implements Target {}

  /// A row of the list that the page shows, counted from 0.
  record Row(int at) implements Target {}
}
