package scrumline.terminal;

import java.util.Map;
import scrumline.screen.text.Block;
import scrumline.screen.text.Ink;

/// How frames look on one terminal: the inks in its colours, and the signs in plain ASCII where it
/// has no others.
public record Colours(Theme theme, Depth depth, boolean ascii) {
  public Colours(Theme theme, Depth depth) {
    this(theme, depth, false);
  }

  public static Colours of(Map<String, String> environment) {
    boolean ascii = environment.getOrDefault("SCRUMLINE_ASCII", "").equals("1");
    return new Colours(Theme.of(environment), Depth.of(environment), ascii);
  }

  /// With what was asked for of this window alone.
  Colours in(Appearance asked) {
    var chosen = asked.theme().map(one -> one.over(theme)).orElse(theme);
    return new Colours(chosen, depth, ascii || asked.ascii());
  }

  /// A frame with the signs that this terminal has; its width is the same.
  public Block signs(Block frame) {
    return ascii ? Ascii.of(frame) : frame;
  }

  /// The parameters between `ESC [` and `m`. They set everything anew.
  public String sgr(Ink ink) {
    return depth.sgr(theme.look(ink), theme);
  }

  public boolean isBare(Ink ink) {
    return theme.look(ink).isBare();
  }
}
