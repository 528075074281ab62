/// What the figures mean: a team's values, read on one day, as readings against goals, the way to
/// the quota, and the team's sums. Pure arithmetic over `team`; begin at `Review`.
///
/// No value is never 0: what cannot be computed is absent and says why (`Figure`). Everything is
/// computed in full precision; what is held against a threshold is rounded first, the way it is
/// shown (`Rounding`), so that nobody sees a 0.95 that counts as less than 0.95.
package scrumline.numbers;
