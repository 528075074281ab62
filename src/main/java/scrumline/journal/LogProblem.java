package scrumline.journal;

import java.nio.file.Path;
import scrumline.files.Disk;
import scrumline.team.Counted;

/// What is wrong with a journal, so that nothing may be added to it. Lines count from 1.
public sealed interface LogProblem {
  /// No scrum agrees on so much.
  int MOST_AGREED = 500;

  /// What a person can do about it.
  enum Kind {
    /// What can be read of it can be saved into a new one.
    DAMAGED,
    /// A file of it is in a folder that is not here now; nothing is lost.
    AWAY,
    /// A newer version reads it; nothing is lost.
    NEWER,
    /// Nothing is in it, and nothing tells whether anything was.
    EMPTY,
    /// It only has such a name.
    NO_LOG,
    /// The disk does not give it out.
    UNREAD,
    /// A folder that the disk does not let anybody look into, where a log may be.
    CLOSED
  }

  /// Not as it was written.
  record Damaged(int line) implements LogProblem {}

  /// Entries `first` to `last`, where 0 is the header, are not before this line.
  record Missing(int line, long first, long last) implements LogProblem {}

  /// The line that opens the scrum, where the header says its essentials again.
  record Opening(int line) implements LogProblem {}

  /// Says again what stands before it.
  record Repeated(int line) implements LogProblem {}

  record OfAnotherScrum(int line, String mid) implements LogProblem {}

  record NoOpening(int line) implements LogProblem {}

  /// Each line ends in CR and LF, from this one on.
  record LineEnds(int line) implements LogProblem {}

  /// Whole, but not understood, or the scrum cannot go on with it.
  record NotUnderstood(int line, String why) implements LogProblem {}

  record Newer(int line) implements LogProblem {}

  /// Another file of the same journal has other lines, or may have more of them.
  record OtherPart(Path file, boolean isRead) implements LogProblem {}

  /// A file of it is not here: the stick that it is on is not plugged in, perhaps.
  record Away(Path file) implements LogProblem {}

  /// Bytes, but no whole line from this one on, and no scrum before it.
  record NothingWhole(int line, long bytes, boolean areZeros) implements LogProblem {}

  record Empty() implements LogProblem {}

  /// A name like a journal's, and no file, or one of no journal's size.
  record NoFile(Disk.Kind is) implements LogProblem {}

  /// The program has not the memory for it.
  record TooLarge() implements LogProblem {}

  /// The disk does not give it out.
  record NotRead(String why) implements LogProblem {}

  /// A folder that the disk does not let anybody look into.
  record ClosedFolder(String why) implements LogProblem {}

  /// How many agreements with numbers of their own may be in what was not read.
  default int mayHide() {
    return switch (this) {
      case NotRead _, Away _, TooLarge _, NoFile(Disk.Kind.File _) -> MOST_AGREED;
      case OtherPart(Path _, boolean isRead) -> isRead ? 0 : MOST_AGREED;
      case Missing(int _, long first, long last) -> (int) Math.min(MOST_AGREED, last - first + 1);
      case NothingWhole _,
          Damaged _,
          Opening _,
          Repeated _,
          OfAnotherScrum _,
          NoOpening _,
          LineEnds _,
          NotUnderstood _,
          ClosedFolder _,
          Newer _,
          Empty _,
          NoFile _ ->
          0;
    };
  }

  /// Whether every agreement is read all the same.
  default boolean isHarmless() {
    return this instanceof LineEnds
        || this instanceof Opening
        || this instanceof Damaged(int line) && line == 1;
  }

  /// Whether there is nothing that a new one could be made of.
  default boolean leavesNothing() {
    return this instanceof NothingWhole(int line, long _, boolean _) && line == 1;
  }

  default Kind kind() {
    return switch (this) {
      case Newer _ -> Kind.NEWER;
      case Away _ -> Kind.AWAY;
      case Empty _ -> Kind.EMPTY;
      case NoFile _ -> Kind.NO_LOG;
      case NotRead _, TooLarge _ -> Kind.UNREAD;
      case ClosedFolder _ -> Kind.CLOSED;
      case Damaged _,
          Missing _,
          Opening _,
          Repeated _,
          OfAnotherScrum _,
          NoOpening _,
          LineEnds _,
          NotUnderstood _,
          OtherPart _,
          NothingWhole _ ->
          Kind.DAMAGED;
    };
  }

  /// One sentence: in which line it is to be seen, and what is lost by it.
  default String what() {
    return switch (this) {
      case Damaged(int line) when line == 1 ->
          "Line 1, which tells whose log it is, is damaged; nothing is lost.";
      case Damaged(int line) ->
          "Line " + line + " is damaged; the one entry that it holds is lost.";
      case Opening(int line) ->
          "Line " + line + ", which opens the scrum, is damaged; no agreement is lost.";
      case Missing(int line, long first, long last) ->
          Counted.of(last - first + 1, "line is", "lines are")
              + " missing before line "
              + line
              + ".";
      case Repeated(int line) -> "Line " + line + " says again what stands before it.";
      case OfAnotherScrum(int line, String mid) ->
          "Line " + line + " belongs to another scrum (" + mid + ").";
      case NoOpening(int line) -> "Line " + line + " should open the scrum and does not.";
      case LineEnds(int line) ->
          "Its line ends were changed (CRLF, from line " + line + " on); nothing is lost.";
      case NotUnderstood(int line, String why) ->
          "Line " + line + " is whole, but this version cannot read it: " + why + ".";
      case Newer(int line) ->
          "Line " + line + " is written by a newer version of Scrumline; nothing is lost.";
      case OtherPart(Path file, boolean isRead) ->
          isRead
              ? "Its other part, " + file + ", says something else."
              : "Its later part, " + file + ", cannot be read whole, and may say more.";
      case Away(Path file) ->
          "It goes on in a file that is not here now (on a stick, perhaps): " + file + ".";
      case NothingWhole(int _, long bytes, boolean areZeros) when areZeros ->
          "All of its " + Counted.of(bytes, "byte") + " are zeros; what it said is lost.";
      case NothingWhole(int line, long _, boolean _) ->
          "Line " + line + " is damaged, and nothing behind it can be read.";
      case Empty _ ->
          "Nothing is in it: nothing was saved before the program ended, or the file was emptied.";
      case NoFile(Disk.Kind is) -> noFile(is);
      case TooLarge _ -> "It is too large for the memory that the program has.";
      case NotRead(String why) -> "It cannot be read: " + why + ".";
      case ClosedFolder(String why) ->
          "A log may have gone on in this folder, which cannot be read: " + why + ".";
    };
  }

  private static String noFile(Disk.Kind is) {
    return switch (is) {
      case Disk.Kind.File(long bytes) ->
          "It has " + bytes / 1_000_000 + " MB, more than any log; it is not read.";
      case Disk.Kind.Folder _ -> "This is a folder and no log.";
      case Disk.Kind.Special _ -> "This is a pipe or a device and no log; it is not opened.";
      case Disk.Kind.LooseLink _ -> "This is a link that leads nowhere.";
    };
  }
}
