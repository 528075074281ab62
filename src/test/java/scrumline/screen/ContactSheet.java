package scrumline.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scrumline.terminal.Appearance;
import scrumline.terminal.Printed;
import scrumline.terminal.Theme;

/// All pictures on one page, side by side in their colours, for the eye: what a text file hides, a
/// glance finds. The page needs nothing beside itself.
final class ContactSheet {
  static final Path FILE = Path.of("target/pictures.html");

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Scrumline: every picture of the album</title>
      <style>
      body { font: 14px/1.4 system-ui, sans-serif; margin: 2em; background: #fff; color: #222 }
      section { display: flex; flex-wrap: wrap; gap: 1em; align-items: flex-start }
      figure { margin: 0; width: 30em } figure svg { width: 100%%; height: auto }
      </style>
      <h1>%s pictures of %s screens</h1>
      %s</html>
      """;

  private ContactSheet() {}

  static void write(List<Shots.Shot> shots) throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, of(shots));
  }

  static String of(List<Shots.Shot> shots) {
    var screens = new LinkedHashMap<String, List<Shots.Shot>>();
    shots.forEach(shot -> screens.computeIfAbsent(screen(shot), _ -> new ArrayList<>()).add(shot));
    var body = new StringBuilder();
    screens.forEach((screen, its) -> body.append(section(screen, its)));
    return PAGE.formatted(shots.size(), screens.size(), body);
  }

  /// `lobby` of `lobby-80x24`.
  private static String screen(Shots.Shot shot) {
    return shot.screen().replaceFirst("(-manager|-team)?-\\d+x\\d+$", "");
  }

  private static String section(String screen, List<Shots.Shot> shots) {
    var pictures = new StringBuilder("<h2>" + screen + "</h2>\n<section>\n");
    for (var shot : shots) {
      pictures.append("<figure>").append(picture(shot)).append("<figcaption>");
      pictures.append(shot.name()).append("</figcaption></figure>\n");
    }
    return pictures.append("</section>\n").toString();
  }

  private static String picture(Shots.Shot shot) {
    var dark = Appearance.NONE.with(Theme.DARK);
    return new Printed(shot.window().draw(), Map.of(), dark).svg(shot.name());
  }
}
