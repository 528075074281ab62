package scrumline.numbers;

/// The two counts of a ratio: `3 of 6`.
public record RatioParts(double of, double over) {}
