package scrumline.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import scrumline.export.Format;
import scrumline.files.Disk;
import scrumline.files.Publish;
import scrumline.files.Reason;
import scrumline.scrum.Scrum;

/// The document for the team that a key in the window writes into this folder.
record MeetingLog(Disk disk, Path folder) {

  /// Says where it is, or why it is not; a window that others see has no path in it.
  String write(Scrum now) {
    String name = "scrum-" + now.opening().date() + "." + Format.LOG.getFirst().word();
    byte[] text = Format.forTeam(now).getBytes(StandardCharsets.UTF_8);
    try {
      var written = Publish.publish(disk, folder.resolve(name), text, false);
      return "Wrote " + written.getFileName() + " in the folder that you started in.";
    } catch (IOException failed) {
      return "The log could not be written here: " + Reason.brief(failed) + ".";
    }
  }
}
