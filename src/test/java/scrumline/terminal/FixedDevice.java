package scrumline.terminal;

import java.util.ArrayList;
import java.util.List;
import scrumline.screen.text.Size;

/// A device without a terminal: it has the size that it is told, and notes what is asked of it.
public final class FixedDevice implements Device {
  final List<String> asked = new ArrayList<>();
  private Size size;

  public FixedDevice(int columns, int rows) {
    resize(columns, rows);
  }

  void resize(int columns, int rows) {
    size = new Size(columns, rows);
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void measure() {
    asked.add("measure");
  }

  @Override
  public void raw() {
    asked.add("raw");
  }

  @Override
  public void restore() {
    asked.add("restore");
  }

  @Override
  public void stop() {
    asked.add("stop");
  }
}
