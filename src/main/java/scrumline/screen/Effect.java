package scrumline.screen;

import scrumline.screen.view.View;
import scrumline.scrum.Event;

/// What a step asks the shell to do, in the order given. A page does none of it by itself.
public sealed interface Effect {
  /// Write the event down and apply it.
  record Happened(Event event) implements Effect {}

  /// One sentence for the person at the keyboard, until the next key.
  record Say(String sentence) implements Effect {}

  record Show(View view) implements Effect {}

  /// Hand the text to the terminal's clipboard.
  record Copy(String text) implements Effect {}

  /// Go on with the scrum that was interrupted, or leave it and start a new one.
  record Resume(boolean goOn) implements Effect {}

  /// What is done with an old scrum that is played again.
  enum Play implements Effect {
    NEXT,
    BACK,
    FIRST,
    LAST,
    PAUSE_OR_GO_ON,
    FASTER,
    SLOWER
  }

  /// What can be asked without any detail.
  enum Ask implements Effect {
    /// Leave the program; everything is on the disk.
    QUIT,
    /// Hand the terminal to the shell for a while.
    SUSPEND,
    /// Paint everything anew.
    REPAINT,
    /// Write the meeting log as a file.
    EXPORT,
    /// Try to save what could not be saved.
    RETRY,
    /// Save what could not be saved in another folder.
    SAVE_ELSEWHERE
  }
}
