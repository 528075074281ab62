package scrumline.numbers.forecast;

import scrumline.numbers.Figure;

/// By which share of what came three ways to foretell it missed it: p50 of the `forecast`, and the
/// two to be beaten, a `straightLine` and the `trailingRate`. 0.21 is 21 %.
public record Missed(Figure forecast, Figure straightLine, Figure trailingRate) {}
