package scrumline.terminal;

import scrumline.screen.text.Block;
import scrumline.screen.text.Line;
import scrumline.team.Columns;

/// A frame as an SVG picture that needs nothing beside itself. Blocks and rules are rectangles, so
/// that they join as in a terminal, whatever the font; text has the place and the width of its
/// cells.
final class SvgPicture {
  /// A cell, in user units. With the text at `FONT` a letter is as wide as most monospace fonts
  /// have it, 0.6 of its size.
  static final int CELL = 10;

  static final int ROW = 20;

  /// Around the cells.
  static final int MARGIN = 12;

  private static final String FONT = "16.6";

  private static final String FAMILIES =
      "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono',"
          + " monospace";

  private final Theme theme;
  private final SvgShapes shapes;
  private final SvgText text;

  private SvgPicture(Theme theme) {
    this.theme = theme;
    this.shapes = new SvgShapes();
    this.text = new SvgText(theme.ink(Shade.OWN));
  }

  /// `title` is for those who do not see the picture.
  static String of(Block frame, Theme theme, String title) {
    var picture = new SvgPicture(theme);
    for (int row = 0; row < frame.height(); row++) {
      picture.add(frame.lines().get(row), row);
    }
    return picture.document(frame, title);
  }

  private void add(Line line, int row) {
    int column = 0;
    for (var span : line.spans()) {
      var paint = Paint.of(theme.look(span.ink()), theme);
      if (paint.paper().isPresent()) {
        shapes.paper(paint.paper().getAsInt(), column, row, span.width());
      }
      for (String cluster : Columns.clusters(span.text().value())) {
        int cells = Columns.width(cluster);
        if (SvgShapes.isShape(cluster)) {
          shapes.shape(paint.pen(), cluster.charAt(0), column, row);
        } else {
          text.add(cluster, paint, column, row, cells);
        }
        column += cells;
      }
    }
  }

  private String document(Block frame, String title) {
    int width = frame.width() * CELL + 2 * MARGIN;
    int height = frame.height() * ROW + 2 * MARGIN;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%s" height="%s" \
    viewBox="0 0 %s %s">
    <title>%s</title>
    <rect width="%s" height="%s" rx="8" fill="%s"/>
    <g transform="translate(%s %s)">
    <g shape-rendering="crispEdges">
    %s</g>
    <g font-family="%s" font-size="%s" fill="%s">
    %s</g>
    </g>
    </svg>\
    """
        .formatted(
            width,
            height,
            width,
            height,
            SvgText.escaped(title),
            width,
            height,
            SvgText.colour(theme.paper()),
            MARGIN,
            MARGIN,
            shapes,
            FAMILIES,
            FONT,
            SvgText.colour(theme.ink(Shade.OWN)),
            text);
  }
}
