package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import scrumline.scrum.Question;
import scrumline.team.SafeText;
import scrumline.team.Spoken;
import scrumline.team.Week;

/// A rule that holds for a rep, with everything that it could say. `teamsFirst`: the first question
/// is the team's own, and the others stand in for it.
record Holding(
    String rule,
    String opening,
    List<Variant> questions,
    boolean teamsFirst,
    List<Variant> again,
    List<String> because) {

  /// How many scrums ago it spoke for this rep, from 0, of the last two of an earlier date.
  OptionalInt lastSpoken(Asking asking) {
    var lately = asking.lately();
    for (int ago = 0; ago < lately.size(); ago++) {
      if (lately.get(ago).rule().equals(rule)) {
        return OptionalInt.of(ago);
      }
    }
    return OptionalInt.empty();
  }

  /// What it says: a question by turns over weeks and over the reps that hear the same rule in one
  /// scrum, or something else than last time where it spoke lately. Neighbours hear other words.
  /// `more` is what else there is to say about why.
  Question said(Asking asking, List<String> more) {
    var last = lastSpoken(asking);
    Set<Integer> heard =
        last.isPresent() ? Set.of(asking.lately().get(last.getAsInt()).wording()) : Set.of();
    var wording = Variant.first(candidates(asking, last.isPresent()), heard, beside(asking));
    var why = new ArrayList<>(because);
    why.addAll(more);
    return new Question(
        rule, wording.place(), SafeText.of(opening), SafeText.of(wording.text()), why);
  }

  private List<Variant> candidates(Asking asking, boolean spokeLately) {
    long before = asking.earlier().stream().map(Spoken::rule).filter(rule::equals).count();
    int start = Week.of(asking.review().date()).number() + (int) before + 1;
    var all = new ArrayList<Variant>();
    if (spokeLately) {
      all.addAll(Variant.from(start, again));
    }
    all.addAll(teamsFirst ? questions : Variant.from(start, questions));
    return all;
  }

  /// The wording of this rule that the rep just before heard.
  private Set<Integer> beside(Asking asking) {
    var earlier = asking.earlier();
    boolean same = !earlier.isEmpty() && earlier.getLast().rule().equals(rule);
    return same ? Set.of(earlier.getLast().wording()) : Set.of();
  }
}
