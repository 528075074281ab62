package scrumline.terminal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrumline.screen.text.Ink;

class ContrastTest {
  /// Backgrounds that people have: black, VS Code, One Dark, Ubuntu, Solarized; white, Solarized.
  private static final List<Integer> DARK = List.of(0x000000, 0x1E1E1E, 0x282C34, 0x300A24, 0x2B36);

  private static final List<Integer> LIGHT = List.of(0xFFFFFF, 0xFAFAFA, 0xFDF6E3, 0xEEEEEE);

  /// What is read as text; the others are signs, bars, rules and tags.
  private static final Set<Ink> BODY =
      EnumSet.of(Ink.PLAIN, Ink.FAINT, Ink.NAME, Ink.QUESTION, Ink.INPUT, Ink.PENDING, Ink.CALM);

  /// Pairs that say different things in the same place.
  private static final List<List<Ink>> DIFFERENT =
      List.of(
          List.of(Ink.MET, Ink.CLOSE),
          List.of(Ink.MET, Ink.BEHIND),
          List.of(Ink.CLOSE, Ink.BEHIND),
          List.of(Ink.CALM, Ink.ATTENTION),
          List.of(Ink.CALM, Ink.OVER),
          List.of(Ink.SHARED, Ink.PRIVATE));

  @Test
  void every_colour_can_be_read_on_usual_backgrounds() {
    for (var theme : Theme.values()) {
      for (var ink : Ink.values()) {
        var shade = theme.look(ink).hue().in(theme);
        boolean isPaper = theme.look(ink).manner() == Look.Manner.PAPER;
        if (!shade.isOwn() && !isPaper) {
          for (int background : backgrounds(theme)) {
            atLeast(least(theme, ink), shade.rgb(), background, ink + " " + theme);
          }
        }
      }
    }
  }

  private static double least(Theme theme, Ink ink) {
    return switch (theme) {
      case DARK, LIGHT -> BODY.contains(ink) ? 7 : 4.5;
      case CONTRAST, CONTRAST_LIGHT -> 10;
    };
  }

  private static List<Integer> backgrounds(Theme theme) {
    return theme.isLight() ? LIGHT : DARK;
  }

  @Test
  void text_on_a_colour_of_ours_can_be_read_too() {
    for (var theme : Theme.values()) {
      for (var ink : List.of(Ink.SHARED, Ink.PRIVATE, Ink.CHOSEN)) {
        var shade = theme.look(ink).hue().in(theme);
        double least = theme == Theme.DARK || theme == Theme.LIGHT ? 7 : 10;
        assertRatio(least, shade.textOn(), shade.rgb(), ink + " " + theme);
        double leastIndexed = ink == Ink.CHOSEN ? 7 : 4.5;
        int paper = ColourSight.indexed(shade.rgb());
        assertRatio(leastIndexed, shade.textOn(), paper, ink + " indexed " + theme);
      }
    }
  }

  @Test
  void a_picture_can_be_read_on_its_own_paper() {
    for (var theme : Theme.values()) {
      for (var ink : Ink.values()) {
        int colour = theme.ink(theme.look(ink).hue().in(theme));
        if (theme.look(ink).manner() != Look.Manner.PAPER) {
          atLeast(least(theme, ink), colour, theme.paper(), ink + " in a picture " + theme);
        }
      }
    }
  }

  /// Such edges die where a video call keeps colour at half the resolution.
  @Test
  void no_text_is_red_dark_blue_on_dark_or_red_on_blue() {
    for (var theme : Theme.values()) {
      for (var ink : Ink.values()) {
        var shade = theme.look(ink).hue().in(theme);
        if (!shade.isOwn()) {
          int red = shade.rgb() >> 16;
          int green = shade.rgb() >> 8 & 0xFF;
          int blue = shade.rgb() & 0xFF;
          assertFalse(red > 2 * Math.max(green, blue) && red > 0xA0, ink + " " + theme + " is red");
          boolean isPaper = theme.look(ink).manner() == Look.Manner.PAPER;
          boolean isBlue = blue > 2 * Math.max(red, green);
          assertFalse(isBlue && !theme.isLight() && !isPaper, ink + " " + theme + " is dark blue");
        }
      }
    }
  }

  /// Close and behind on a light background are both brown for some, and in high contrast on light
  /// 256 colours have no hue that is dark enough: there only the signs differ, which always do.
  @Test
  void different_signs_differ_for_every_kind_of_colour_vision() {
    var near = new ArrayList<String>();
    for (var theme : List.of(Theme.DARK, Theme.LIGHT, Theme.CONTRAST)) {
      for (var pair : DIFFERENT) {
        boolean bySign =
            theme == Theme.LIGHT && pair.contains(Ink.CLOSE) && pair.contains(Ink.BEHIND);
        for (var sight :
            bySign ? EnumSet.noneOf(ColourSight.class) : EnumSet.allOf(ColourSight.class)) {
          int one = colour(theme, pair.getFirst());
          int other = colour(theme, pair.getLast());
          double distance =
              Math.min(
                  sight.distance(one, other),
                  sight.distance(ColourSight.indexed(one), ColourSight.indexed(other)));
          if (distance < 10) {
            near.add("%s %s %s %.1f".formatted(theme, pair, sight, distance));
          }
        }
      }
    }
    assertTrue(near.isEmpty(), near.toString());
  }

  private static int colour(Theme theme, Ink ink) {
    return theme.ink(theme.look(ink).hue().in(theme));
  }

  private static void atLeast(double least, int colour, int background, String what) {
    String on = what + " on %06X".formatted(background);
    assertRatio(least, colour, background, on);
    assertRatio(least, ColourSight.indexed(colour), background, on + " indexed");
  }

  private static void assertRatio(double least, int one, int other, String what) {
    double ratio = ColourSight.contrast(one, other);
    assertTrue(ratio >= least, () -> "%s: %.2f of %.1f".formatted(what, ratio, least));
  }
}
