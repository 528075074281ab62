package scrumline.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A real terminal of true colours whose bytes are kept and looked at instead of sent.
public final class Wire {
  public record Place(int column, int row) {}

  private final ByteArrayOutputStream fresh = new ByteArrayOutputStream();
  private final ByteArrayOutputStream all = new ByteArrayOutputStream();
  private final FixedDevice device;
  private final LanternaTerminal terminal;

  public Wire(int columns, int rows) {
    this.device = new FixedDevice(columns, rows);
    var colours = new Colours(Theme.DARK, Depth.TRUE_COLOUR);
    this.terminal = new LanternaTerminal(fresh, device, colours, false, _ -> {});
  }

  public LanternaTerminal terminal() {
    return terminal;
  }

  /// The window has another size from now on.
  public void resize(int columns, int rows) {
    device.resize(columns, rows);
  }

  /// What was written since the last time.
  public String taken() {
    String taken = fresh.toString(UTF_8);
    all.writeBytes(fresh.toByteArray());
    fresh.reset();
    return taken;
  }

  /// All that was taken so far.
  String all() {
    return all.toString(UTF_8);
  }

  /// The window as all that was taken so far has left it.
  public VirtualScreen screen() {
    return new VirtualScreen(device.size().columns(), device.size().rows()).feed(all());
  }

  /// The cells that `written` writes to. It knows moves, and takes every character for one cell.
  public static List<Place> touched(String written) {
    var touched = new ArrayList<Place>();
    var part = Pattern.compile("\u001b\\[([0-9;?]*)([A-Za-z])|[^\u001b]").matcher(written);
    int column = 0;
    int row = 0;
    while (part.find()) {
      String last = part.group(2) == null ? "" : part.group(2);
      if (last.equals("H")) {
        var numbers = part.group(1).split(";");
        row = Integer.parseInt(numbers[0]) - 1;
        column = Integer.parseInt(numbers[1]) - 1;
      } else if (last.equals("C")) {
        column += part.group(1).isEmpty() ? 1 : Integer.parseInt(part.group(1));
      } else if (last.isEmpty()) {
        touched.add(new Place(column++, row));
      }
    }
    return touched;
  }
}
