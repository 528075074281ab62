package scrumline.coach;

import java.util.ArrayList;
import java.util.List;

/// What is to be said about the rules that hold and do not speak, so that nobody takes the one that
/// speaks for all there is.
final class Others {
  private Others() {}

  /// Sentences about those that stand before it in the list of rules, and about why it speaks.
  static List<String> words(Holding speaking, List<Holding> holding, Asking asking) {
    var words = new ArrayList<String>();
    if (holding.isEmpty()) {
      words.add("No other rule has anything to ask.");
    }
    for (var one : holding) {
      if (one == speaking) {
        break;
      }
      if (asking.silent().contains(one.rule())) {
        words.add(
            "The rule " + one.rule() + " holds too; it is silent while what was agreed is open.");
      } else if (one.lastSpoken(asking).isPresent()) {
        words.add("The rule " + one.rule() + " holds too; it spoke in one of the last two scrums.");
      }
    }
    if (speaking.lastSpoken(asking).isPresent()) {
      words.add("It spoke in one of the last two scrums, so it asks in other words.");
    }
    return words;
  }
}
