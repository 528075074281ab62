package scrumline.numbers.forecast;

/// How many deals the team won in `all` of a period, and how many of them `after` a day of it.
record PeriodDeals(double all, double after) {
  static final PeriodDeals NONE = new PeriodDeals(0, 0);
}
