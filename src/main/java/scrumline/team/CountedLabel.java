package scrumline.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a KPI counts, in the words of its label and within a sentence: `Meetings held` is `1
/// meeting held`, `35 meetings held`. `many` leaves out a verb that adds nothing to the noun:
/// `Deals closed` are `deals`, `Quotes sent` are `quotes`; `manyDone` has it.
///
/// The noun is the last word before a preposition or a verb. One that has no regular English plural
/// (`Outreach`, `Kundenbesuche`) stays as it is written, for one as for many.
public record CountedLabel(String one, String many, String oneDone, String manyDone) {
  private static final Set<String> PLAIN =
      Set.of("closed", "won", "signed", "sent", "made", "issued", "out");
  private static final Set<String> AFTER_A_NOUN =
      Set.of(
          "to", "of", "in", "with", "for", "at", "per", "by", "from", "on", "a", "held", "done",
          "met", "run", "given", "set");
  private static final Set<String> ES = Set.of("ches", "shes", "sses", "xes", "zes");
  private static final Set<String> NO_PLURAL = Set.of("ss", "us", "is");

  /// `inSentence` is the label as it stands within a sentence: `meetings held`.
  public static CountedLabel of(String inSentence) {
    var words = List.of(inSentence.split(" "));
    if (words.size() == 2 && PLAIN.contains(words.getFirst()) && isPlural(words.getLast())) {
      return of(words.getLast() + " " + words.getFirst());
    }
    int noun = noun(words);
    var one = new ArrayList<>(words);
    one.set(noun, singular(words.get(noun)));
    boolean isPlain = noun == words.size() - 2 && PLAIN.contains(words.getLast());
    int kept = isPlain ? words.size() - 1 : words.size();
    return new CountedLabel(
        String.join(" ", one.subList(0, kept)),
        String.join(" ", words.subList(0, kept)),
        String.join(" ", one),
        inSentence);
  }

  /// What stands after a whole number: `meetings held`, or for 1 `meeting held`.
  public String noun(double n) {
    return n == 1 ? one : many;
  }

  /// As `noun`, with the verb that it leaves out: `deals closed`.
  public String nounDone(double n) {
    return n == 1 ? oneDone : manyDone;
  }

  private static int noun(List<String> words) {
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      if (PLAIN.contains(word) || AFTER_A_NOUN.contains(word) || word.endsWith("ed")) {
        return at - 1;
      }
    }
    return words.size() - 1;
  }

  private static boolean isPlural(String word) {
    return !singular(word).equals(word);
  }

  private static String singular(String word) {
    boolean hasPlural =
        word.length() > 3
            && word.endsWith("s")
            && NO_PLURAL.stream().noneMatch(word::endsWith)
            && Character.isLetter(word.charAt(word.length() - 2));
    if (!hasPlural) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 5) {
      return word.substring(0, word.length() - 3) + "y";
    }
    int ending = ES.stream().anyMatch(word::endsWith) ? 2 : 1;
    return word.substring(0, word.length() - ending);
  }
}
