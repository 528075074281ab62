package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import scrumline.screen.text.Size;
import scrumline.team.Audience;

/// Pictures as they are taken, one after the other: each has a name and a window at its moment.
public abstract class Shots {
  /// The sizes that every screen is designed for.
  static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  private final List<Shot> taken = new ArrayList<>();

  /// A window at the moment of its picture. Two shots of the same `screen`, as `lobby-80x24`, show
  /// it in either view.
  public record Shot(String name, String screen, Window window) {}

  final List<Shot> taken() {
    return List.copyOf(taken);
  }

  final void addAll(List<Shot> others) {
    taken.addAll(others);
  }

  /// What opens a page is pressed in a window of the usual size, which is then made larger or
  /// smaller.
  final void inAllSizes(String name, Supplier<Window> window) {
    for (var view : Audience.values()) {
      inAllSizes(name, view, window);
    }
  }

  final void inAllSizes(String name, Audience view, Supplier<Window> window) {
    for (var size : SIZES) {
      add(name, view, window.get().sized(size.columns(), size.rows()));
    }
  }

  /// In both views, in a window that is made as large as this.
  final void shot(String name, Size size, Supplier<Window> window) {
    for (var view : Audience.values()) {
      add(name, view, window.get().sized(size.columns(), size.rows()));
    }
  }

  final void inBothViews(String name, Supplier<Window> window) {
    for (var view : Audience.values()) {
      add(name, view, window.get());
    }
  }

  final void shot(String name, Audience view, Supplier<Window> window) {
    taken.add(new Shot(name, name, window.get().in(view)));
  }

  private void add(String name, Audience view, Window window) {
    String eyes = view == Audience.TEAM ? "-team" : "-manager";
    String size = "-" + window.size.columns() + "x" + window.size.rows();
    taken.add(new Shot(name + eyes + size, name + size, window.in(view)));
  }
}
