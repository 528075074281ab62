package scrumline.terminal;

import java.util.OptionalInt;

/// An ink where every colour is ours to give, as in a picture: 0xRRGGBB of the pen, and of the
/// paper where it is not the window's.
record Paint(int pen, OptionalInt paper, boolean isBold) {
  static Paint of(Look look, Theme theme) {
    var shade = look.hue().in(theme);
    int colour = theme.ink(shade);
    return switch (look.manner()) {
      case NORMAL -> new Paint(colour, OptionalInt.empty(), false);
      case BOLD -> new Paint(colour, OptionalInt.empty(), true);
      case PAPER -> new Paint(shade.textOn(), OptionalInt.of(shade.rgb()), false);
      case REVERSED -> new Paint(theme.paper(), OptionalInt.of(colour), false);
    };
  }
}
