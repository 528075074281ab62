package scrumline.screen.view;

import java.util.List;
import java.util.Set;

/// What the bottom of a window needs of its page: the keys that may be named, in the order of the
/// page's key table, and what else can be done there.
public record Footer(List<Named> keys, Set<Can> can) {
  /// A key as it is written, and what it does in a word.
  public record Named(String keys, String word, Place place) {}

  /// Whether a key is named, and how early it gives way when the window is narrow.
  public enum Place {
    ALWAYS,
    WHERE_IT_FITS,
    HELP_ONLY
  }

  /// What a page can do that the bottom of the window speaks of.
  public enum Can {
    /// `?` shows the keys; elsewhere F1 does.
    SHOW_KEYS,
    UNDO,
    /// Space pauses and goes on.
    PAUSE,
    /// `f` chooses which turns move to after the call.
    MOVE_TURNS,
    /// A rep's turn is on the window, and nothing over it.
    TURN
  }

  boolean can(Can what) {
    return can.contains(what);
  }
}
