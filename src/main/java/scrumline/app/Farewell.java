package scrumline.app;

import java.io.PrintWriter;
import scrumline.live.LogWords;
import scrumline.live.Logbook;
import scrumline.live.Session;
import scrumline.team.Team;

/// What is said of a scrum after its window is gone.
record Farewell(PrintWriter out, PrintWriter err) {

  /// `saved` says whether all of it is on the disk.
  void after(Session session, Logbook logbook, boolean saved) {
    if (!saved) {
      var lost = LogWords.lost(session.notSaved(), logbook.refusal(), logbook.home());
      err.println("scrumline: " + lost + ".");
    }
    if (!logbook.isFound()) {
      err.println("scrumline: the next start does not find it; copy it to " + logbook.home());
    }
    if (logbook.wrote()) {
      out.println("The scrum is in " + SafeLines.safe(logbook.place().toString()));
    }
  }

  void openElsewhere(Team team) {
    err.println("scrumline: the scrum of " + team.name() + " is open in another window.");
    err.println("Leave it there first; nothing is lost by that. To look on: scrumline follow");
  }
}
