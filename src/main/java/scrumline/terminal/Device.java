package scrumline.terminal;

import scrumline.screen.text.Size;

/// The device behind a window: how large it is, and in which mode it hands over keys.
interface Device {
  /// The size as last measured.
  Size size();

  /// Asks for the size anew.
  void measure();

  /// Raw again after another program has had the device.
  void raw();

  /// As it was before the program.
  void restore();

  /// Hands the device to the shell that waits for it, and comes back, raw, when the shell lets the
  /// program go on.
  void stop();
}
