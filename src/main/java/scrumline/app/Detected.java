package scrumline.app;

import java.util.LinkedHashMap;
import java.util.Map;
import scrumline.terminal.Colours;
import scrumline.terminal.Depth;
import scrumline.terminal.Theme;

/// What was found out about the terminal, for people who wonder about its colours.
public final class Detected {
  private Detected() {}

  /// What it is called, and what was found.
  public static Map<String, String> in(Map<String, String> environment) {
    var found = new LinkedHashMap<String, String>();
    found.put("terminal", environment.getOrDefault("TERM", "none"));
    found.put("colours", words(Depth.of(environment)));
    found.put("theme", Theme.of(environment).word());
    found.put("signs", Colours.of(environment).ascii() ? "ASCII" : "all");
    return found;
  }

  private static String words(Depth depth) {
    return switch (depth) {
      case TRUE_COLOUR -> "24-bit";
      case INDEXED -> "256";
      case BASIC -> "16";
      case NONE -> "none: bold and reverse only";
    };
  }
}
