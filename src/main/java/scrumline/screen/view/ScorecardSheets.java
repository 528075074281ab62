package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;

/// The columns of the scorecard, as many a sheet as fit; the quarter's stay together and come last.
/// Sheets are counted round: after the last comes the first.
record ScorecardSheets(List<List<ScorecardColumn>> sheets) {
  private static final int MOST_GAP = 5;

  /// In `room` cells beside the names, with as much of the quarter as still fits beside the KPIs.
  static ScorecardSheets of(ScorecardColumns columns, int room) {
    var sheets = packed(columns.kpis(), room);
    for (var quarter : columns.quarter()) {
      var both = new ArrayList<>(sheets.getLast());
      both.addAll(quarter);
      if (width(both) <= room) {
        sheets.set(sheets.size() - 1, both);
        return new ScorecardSheets(sheets);
      }
    }
    columns.quarter().stream().skip(1).limit(1).forEach(more -> sheets.addAll(packed(more, room)));
    return new ScorecardSheets(sheets);
  }

  private static List<List<ScorecardColumn>> packed(List<ScorecardColumn> columns, int room) {
    var sheets = new ArrayList<List<ScorecardColumn>>();
    sheets.add(new ArrayList<>());
    for (var column : columns) {
      int width = width(sheets.getLast()) + ScorecardColumn.GAP + column.width();
      if (width > room && !sheets.getLast().isEmpty()) {
        sheets.add(new ArrayList<>());
      }
      sheets.getLast().add(column);
    }
    return sheets;
  }

  private static int width(List<ScorecardColumn> columns) {
    return columns.stream().mapToInt(one -> one.width() + ScorecardColumn.GAP).sum();
  }

  int count() {
    return sheets.size();
  }

  List<ScorecardColumn> columns(int sheet) {
    return sheets.get(Math.floorMod(sheet, sheets.size()));
  }

  /// What is to spare of `room` goes between the columns.
  int gap(int sheet, int room) {
    var columns = columns(sheet);
    int spare = columns.isEmpty() ? 0 : (room - width(columns)) / columns.size();
    return Math.clamp(ScorecardColumn.GAP + spare, ScorecardColumn.GAP, MOST_GAP);
  }

  /// The same on every sheet, so that nothing jumps.
  int headingRows() {
    return sheets.stream()
        .flatMap(List::stream)
        .mapToInt(ScorecardColumn::headingRows)
        .max()
        .orElse(1);
  }

  /// What the other sheets have, the next one first.
  List<String> elsewhere(int sheet) {
    var labels = new ArrayList<String>();
    for (int next = 1; next < sheets.size(); next++) {
      columns(sheet + next).forEach(column -> labels.add(column.label()));
    }
    return labels;
  }
}
