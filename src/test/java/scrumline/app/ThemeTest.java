package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scrumline.screen.Ink;

class ThemeTest {
  /// Backgrounds that people have: black, VS Code, One Dark, Ubuntu, Solarized; white, Solarized.
  private static final Map<Theme, List<Integer>> BACKGROUNDS =
      Map.of(
          Theme.DARK, List.of(0x000000, 0x1E1E1E, 0x282C34, 0x300A24, 0x002B36),
          Theme.LIGHT, List.of(0xFFFFFF, 0xFAFAFA, 0xFDF6E3, 0xEEEEEE));

  @Test
  void everyColourCanBeReadOnWhatPeopleHaveAsABackground() {
    for (var theme : Theme.values()) {
      for (var ink : Ink.values()) {
        var look = Theme.look(ink);
        int colour = look.hue().rgb(theme);
        if (look.manner() == Look.Manner.PAPER) {
          int text = look.hue().rgbOfTextOn(theme);
          double least = ink == Ink.CHOSEN ? 7 : 4.5;
          assertContrast(7, text, colour, ink + " " + theme);
          assertContrast(least, text, ofIndex(Depth.index(colour)), ink + " indexed " + theme);
        } else if (colour != Hue.OWN) {
          for (int background : BACKGROUNDS.get(theme)) {
            String what = "%s %s on %06X".formatted(ink, theme, background);
            assertContrast(4.5, colour, background, what);
            assertContrast(4.5, ofIndex(Depth.index(colour)), background, what + " indexed");
          }
        }
      }
    }
  }

  @Test
  void bodyTextHasTheTerminalsOwnColours() {
    for (var ink : List.of(Ink.PLAIN, Ink.INPUT, Ink.NAME, Ink.QUESTION, Ink.CALM)) {
      assertEquals(Hue.TEXT, Theme.look(ink).hue());
    }
  }

  @Test
  void onlyTagsTheCursorAndTheChosenRowHaveABackground() {
    for (var ink : Ink.values()) {
      boolean may =
          switch (ink) {
            case SHARED, PRIVATE, CURSOR, CHOSEN -> true;
            default -> false;
          };
      assertEquals(!may, Theme.look(ink).isBare(), ink.name());
    }
  }

  @Test
  void nothingIsDimBlinkingOrRed() {
    for (var theme : Theme.values()) {
      for (var depth : Depth.values()) {
        for (var ink : Ink.values()) {
          String sgr = new Colours(theme, depth).sgr(ink);
          assertTrue(sgr.startsWith("0"), "set anew: " + sgr);
          String others = (sgr + ";").replaceAll("[34]8;(2;\\d+;\\d+|5);\\d+;", "");
          for (String bad : others.split(";")) {
            assertFalse(List.of("2", "5", "6", "31", "91").contains(bad), ink + " " + sgr);
          }
        }
      }
    }
  }

  @Test
  void withoutColoursThereIsBoldAndReverseOnly() {
    for (var ink : Ink.values()) {
      String sgr = new Colours(Theme.DARK, Depth.NONE).sgr(ink);
      assertTrue(List.of("0", "0;1", "0;7").contains(sgr), sgr);
    }
  }

  @Test
  void theDepthIsWhatTheTerminalPromises() {
    assertEquals(Depth.TRUE_COLOUR, depth("TERM", "xterm", "COLORTERM", "truecolor"));
    assertEquals(Depth.TRUE_COLOUR, depth("TERM", "xterm", "COLORTERM", "24bit"));
    assertEquals(Depth.TRUE_COLOUR, depth("TERM", "xterm-direct"));
    assertEquals(Depth.INDEXED, depth("TERM", "tmux-256color", "COLORTERM", "yes"));
    assertEquals(Depth.BASIC, depth("TERM", "linux"));
    assertEquals(Depth.NONE, depth("TERM", "dumb", "COLORTERM", "truecolor"));
    assertEquals(Depth.NONE, depth());
    assertEquals(Depth.NONE, depth("TERM", "xterm-256color", "NO_COLOR", "1"));
    assertEquals(Depth.INDEXED, depth("TERM", "xterm-256color", "NO_COLOR", ""));
  }

  @Test
  void theThemeFitsTheBackgroundWhereItIsKnown() {
    assertEquals(Theme.DARK, Theme.of(Map.of()));
    assertEquals(Theme.LIGHT, Theme.of(Map.of("SCRUMLINE_THEME", "light", "COLORFGBG", "15;0")));
    assertEquals(Theme.DARK, Theme.of(Map.of("SCRUMLINE_THEME", "dark", "COLORFGBG", "0;15")));
    assertEquals(Theme.LIGHT, Theme.of(Map.of("COLORFGBG", "0;15")));
    assertEquals(Theme.LIGHT, Theme.of(Map.of("COLORFGBG", "0;default;7")));
    assertEquals(Theme.DARK, Theme.of(Map.of("COLORFGBG", "default;default")));
    assertEquals(Theme.DARK, Theme.of(Map.of("COLORFGBG", "15;8")));
  }

  @Test
  void statusesDifferFromOneAnother() {
    for (var theme : Theme.values()) {
      assertNotEquals(sgr(theme, Ink.MET), sgr(theme, Ink.CLOSE));
      assertNotEquals(sgr(theme, Ink.CLOSE), sgr(theme, Ink.BEHIND));
      assertNotEquals(sgr(theme, Ink.BEHIND), sgr(theme, Ink.OVER));
    }
  }

  private static String sgr(Theme theme, Ink ink) {
    return new Colours(theme, Depth.TRUE_COLOUR).sgr(ink);
  }

  private static Depth depth(String... environment) {
    var map = new java.util.HashMap<String, String>();
    for (int at = 0; at < environment.length; at += 2) {
      map.put(environment[at], environment[at + 1]);
    }
    return Depth.of(map);
  }

  private static void assertContrast(double least, int one, int other, String what) {
    double ratio = contrast(one, other);
    assertTrue(ratio >= least, () -> "%s: %.2f of %.1f".formatted(what, ratio, least));
  }

  /// WCAG 2.1: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
  private static double contrast(int one, int other) {
    double high = Math.max(luminance(one), luminance(other));
    double low = Math.min(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int level) {
    double share = (level & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /// A colour of xterm's table of 256, of which the first 16 are never used.
  private static int ofIndex(int index) {
    assertTrue(index >= 16);
    if (index >= 232) {
      return (8 + 10 * (index - 232)) * 0x010101;
    }
    int[] steps = {0, 95, 135, 175, 215, 255};
    int cube = index - 16;
    return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6];
  }
}
