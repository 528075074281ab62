package scrumline.screen.text;

import java.util.Optional;
import scrumline.team.Counted;

/// Why what is new in a scrum is not safe. All of it is said on windows that others see, so it
/// names no path. `items` counts what a person has written down and is not safe; steps of the clock
/// do not count. `tried` is how the last try goes, or went, that somebody wanted.
public sealed interface NotSaved {
  /// The disk refused, because of `why`: `the disk is full`.
  record InMemory(String why, Optional<String> tried) implements NotSaved {
    public InMemory(String why) {
      this(why, Optional.empty());
    }
  }

  /// It is in a file that a restart of the computer takes away, in a folder that is called `where`:
  /// `/tmp`.
  record UntilRestart(String where, Optional<String> tried) implements NotSaved {
    public UntilRestart(String where) {
      this(where, Optional.empty());
    }
  }

  Optional<String> tried();

  default NotSaved telling(Optional<String> words) {
    return switch (this) {
      case InMemory(String why, _) -> new InMemory(why, words);
      case UntilRestart(String where, _) -> new UntilRestart(where, words);
    };
  }

  /// What stands on the window as long as it is so: the number of items, then `key` and what it is
  /// for, and last the reason, which a narrow window may cut.
  default String bar(long items, String key) {
    return switch (this) {
      case InMemory(String why, _) ->
          "NOT SAVED: " + what(items) + " only in memory · " + key + " · " + why;
      case UntilRestart(String where, _) ->
          "NOT SAVED: " + what(items) + " · " + key + " · only in " + where + ", gone at a restart";
    };
  }

  /// The same in a sentence.
  default String sentence(long items) {
    return switch (this) {
      case InMemory(String why, _) ->
          "Not saved: " + what(items) + " only in memory, because " + why + ".";
      case UntilRestart(String where, _) ->
          "Not saved: what is new is only in " + where + ", gone at a restart.";
    };
  }

  /// After it was tried again: `the disk is still full`.
  default String still() {
    return switch (this) {
      case InMemory(String why, _) when why.contains(" is ") ->
          why.replaceFirst(" is ", " is still ");
      case InMemory(String why, _) -> "still, " + why;
      case UntilRestart(String where, _) -> "it is still only in " + where;
    };
  }

  /// `3 items`, or `the last steps`.
  static String what(long items) {
    return items == 0 ? "the last steps" : Counted.of(items, "item");
  }
}
