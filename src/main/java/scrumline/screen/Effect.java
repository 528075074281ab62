package scrumline.screen;

import scrumline.scrum.Event;
import scrumline.team.Audience;

/// What a step brings about, in the order given. A page does none of it by itself.
public sealed interface Effect {
  /// What is asked of the shell, since it reaches out of the window.
  sealed interface Request extends Effect {}

  /// Write the event down and apply it.
  record Happened(Event event) implements Request {}

  /// One sentence for the person at the keyboard, until the next key.
  record Say(String sentence) implements Effect {}

  record Show(Audience view) implements Effect {}

  /// Hand the text to the terminal's clipboard.
  record Copy(String text) implements Request {}

  /// Go on with the scrum that was interrupted, or leave it and start a new one.
  record Resume(boolean goOn) implements Request {}

  /// What is done with an old scrum that is played again.
  enum Play implements Request {
    NEXT,
    BACK,
    FIRST,
    LAST,
    PAUSE_OR_GO_ON,
    FASTER,
    SLOWER
  }

  /// What can be asked without any detail.
  enum Ask implements Request {
    /// Leave the program; everything is on the disk.
    QUIT,
    /// Hand the terminal to the shell for a while.
    SUSPEND,
    /// Paint everything anew.
    REPAINT,
    /// Write the meeting log as a file.
    EXPORT,
    /// Look on at a scrum that is open in another window.
    LOOK_ON,
    /// Go on with the log that this window offers for its team file.
    TAKE_LOG,
    /// Begin a log of its own for the team file.
    BEGIN_LOG,
    /// Try to save what could not be saved.
    RETRY,
    /// Save what could not be saved in another folder.
    SAVE_ELSEWHERE
  }
}
