package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import scrumline.screen.text.Size;
import scrumline.screen.view.View;

/// Pictures as they are taken, one after the other: each has a name and a window at its moment.
public abstract class Shots {
  /// The sizes that every screen is designed for.
  static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  private final List<Shot> taken = new ArrayList<>();

  /// A window at the moment of its picture.
  public record Shot(String name, Window window) {}

  final List<Shot> taken() {
    return List.copyOf(taken);
  }

  final void addAll(List<Shot> others) {
    taken.addAll(others);
  }

  /// What opens a page is pressed in a window of the usual size, which is then made larger or
  /// smaller.
  final void inAllSizes(String name, Supplier<Window> window) {
    for (var view : View.values()) {
      inAllSizes(name, view, window);
    }
  }

  final void inAllSizes(String name, View view, Supplier<Window> window) {
    for (var size : SIZES) {
      var shot = window.get().in(view).sized(size.columns(), size.rows());
      taken.add(new Shot(name(name, view, size), shot));
    }
  }

  /// In both views, in a window that is made as large as this.
  final void shot(String name, Size size, Supplier<Window> window) {
    for (var view : View.values()) {
      var shot = window.get().in(view).sized(size.columns(), size.rows());
      taken.add(new Shot(name(name, view, size), shot));
    }
  }

  final void inBothViews(String name, Supplier<Window> window) {
    for (var view : View.values()) {
      var shot = window.get();
      taken.add(new Shot(name(name, view, shot.size), shot.in(view)));
    }
  }

  final void shot(String name, View view, Supplier<Window> window) {
    taken.add(new Shot(name, window.get().in(view)));
  }

  private static String name(String name, View view, Size size) {
    String eyes = view == View.TEAM ? "team" : "manager";
    return name + "-" + eyes + "-" + size.columns() + "x" + size.rows();
  }
}
