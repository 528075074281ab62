package scrumline.coach;

import scrumline.numbers.Review;

/// What is the same for all of a team: whether anybody has numbers of the week that was asked for,
/// and whether nearly every quote of the team waits, so that neither says anything of one of them.
record Everybody(boolean hasNumbers, boolean isWaiting) {

  static Everybody of(Review review) {
    boolean hasNumbers = review.hasValues() && !review.isBehind();
    return new Everybody(hasNumbers, WaitingQuotes.of(review).areNearlyAll());
  }
}
