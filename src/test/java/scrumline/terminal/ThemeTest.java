package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Ink;

class ThemeTest {
  @Test
  void body_text_has_the_terminals_own_colours() {
    for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
      for (var ink : List.of(Ink.PLAIN, Ink.INPUT, Ink.NAME, Ink.QUESTION, Ink.CALM)) {
        assertTrue(theme.look(ink).hue().in(theme).isOwn(), ink + " " + theme);
      }
    }
  }

  @Test
  void only_tags_the_cursor_and_the_chosen_row_have_a_background() {
    for (var theme : Theme.values()) {
      for (var ink : Ink.values()) {
        boolean may =
            switch (ink) {
              case SHARED, PRIVATE, CURSOR, CHOSEN -> true;
              default -> false;
            };
        assertEquals(!may, theme.look(ink).isBare(), ink + " " + theme);
      }
    }
  }

  @Test
  void nothing_is_dim_blinking_or_red() {
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
  void without_colours_there_is_bold_and_reverse_only() {
    for (var theme : Theme.values()) {
      for (var ink : Ink.values()) {
        String sgr = new Colours(theme, Depth.NONE).sgr(ink);
        assertTrue(List.of("0", "0;1", "0;7").contains(sgr), sgr);
      }
    }
  }

  @Test
  void the_depth_is_what_the_terminal_promises() {
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
  void the_theme_fits_a_known_background() {
    assertEquals(Theme.DARK, Theme.of(Map.of()));
    assertEquals(Theme.LIGHT, Theme.of(Map.of("SCRUMLINE_THEME", "light", "COLORFGBG", "15;0")));
    assertEquals(Theme.DARK, Theme.of(Map.of("SCRUMLINE_THEME", "dark", "COLORFGBG", "0;15")));
    assertEquals(Theme.LIGHT, Theme.of(Map.of("COLORFGBG", "0;15")));
    assertEquals(Theme.LIGHT, Theme.of(Map.of("COLORFGBG", "0;default;7")));
    assertEquals(Theme.DARK, Theme.of(Map.of("COLORFGBG", "default;default")));
    assertEquals(Theme.DARK, Theme.of(Map.of("COLORFGBG", "15;8")));
    assertEquals(Theme.DARK, Theme.of(Map.of("SCRUMLINE_THEME", "pink")));
  }

  @Test
  void high_contrast_follows_a_known_background() {
    var contrast = Map.of("SCRUMLINE_THEME", "contrast");
    assertEquals(Theme.CONTRAST, Theme.of(contrast));
    assertEquals(
        Theme.CONTRAST_LIGHT, Theme.of(Map.of("SCRUMLINE_THEME", "contrast", "COLORFGBG", "0;15")));
    assertEquals(
        Theme.CONTRAST_LIGHT,
        Theme.of(Map.of("SCRUMLINE_THEME", "contrast-light", "COLORFGBG", "15;0")));
    var asked = Appearance.NONE.with(Theme.CONTRAST);
    var light = Colours.of(Map.of("SCRUMLINE_THEME", "light")).in(asked);
    assertEquals(Theme.CONTRAST_LIGHT, light.theme());
    assertEquals(Theme.CONTRAST, Colours.of(Map.of()).in(asked).theme());
    assertEquals(Theme.DARK, Colours.of(contrast).in(Appearance.NONE.with(Theme.DARK)).theme());
  }

  @Test
  void every_theme_is_named_as_it_is_written() {
    for (var theme : Theme.values()) {
      assertEquals(theme, Theme.named(theme.word()));
    }
    var refused = assertThrows(IllegalArgumentException.class, () -> Theme.named("pink"));
    assertTrue(refused.getMessage().contains("dark, light, contrast"), refused.getMessage());
  }

  @Test
  void statuses_differ_from_one_another() {
    for (var theme : Theme.values()) {
      assertNotEquals(sgr(theme, Ink.MET), sgr(theme, Ink.CLOSE));
      assertNotEquals(sgr(theme, Ink.CLOSE), sgr(theme, Ink.BEHIND));
      assertNotEquals(sgr(theme, Ink.CALM), sgr(theme, Ink.ATTENTION));
      assertNotEquals(sgr(theme, Ink.ATTENTION), sgr(theme, Ink.OVER));
    }
    for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
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
}
