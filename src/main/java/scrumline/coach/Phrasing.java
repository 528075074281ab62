package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// Whether a sentence coaches or polices. The same check looks at every prompt, built in or a
/// team's own, and at what is typed; it hints and never blocks.
public record Phrasing(List<SafeText> own) {

  /// What was found, as it stands in the text, and what would serve better.
  public record Found(String said, String instead) {}

  private record Turn(Pattern pattern, String instead) {
    static Turn of(String pattern, String instead) {
      int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Turn(Pattern.compile("\\b(?:" + pattern + ")\\b", anyCase), instead);
    }
  }

  private static final String SCREEN =
      "rates?|numbers?|figures?|calls|conversations|quotes|deals|pipeline|quota|coverage|pace|leads"
          + "|attainment|result|revenue|bookings";

  private static final List<Turn> POLICING =
      List.of(
          Turn.of(
              "why (?:(?:didn['’]?t|haven['’]?t|don['’]?t) you|(?:did|have|do) you not)(?: \\w+)?",
              "ask what it would take"),
          Turn.of(
              "you (?:should|could|ought to|must|need to) have|you (?:should|could)['’]ve",
              "say what we do next"),
          Turn.of("fail(?:s|ed|ing|ures?)?", "say what happened, in figures"),
          Turn.of("only|merely", "let the figure stand by itself"),
          Turn.of("excuses?|lazy|unacceptable|disappoint(?:ed|ing)?", "say what you need"),
          Turn.of(
              "worst|rank(?:s|ed|ing)?|last place|bottom of|top of the (?:team|list)"
                  + "|(?:best|top|weakest|strongest|lowest) (?:rep|performer|seller|one)s?"
                  + "|(?:better|worse|more|less) than (?:everybody|everyone|the others|your peers)",
              "look at one's own past, not at others"),
          Turn.of(
              "what(?:['’]s| is| was| were| are) your (?:\\w+ ){0,3}(?:" + SCREEN + ")",
              "the answer is on the screen; ask what it needs"),
          Turn.of(
              "how (?:many|much) (?:\\w+ ){0,2}(?:" + SCREEN + ") (?:did|do|have) you",
              "the answer is on the screen; ask what it needs"));

  public static Phrasing of(Team team) {
    return new Phrasing(team.phrasing());
  }

  /// The first turn of speech in a text that a team would rather not hear.
  public Optional<Found> in(String text) {
    var found = all(text);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /// All of them, the program's before the team's own.
  public List<Found> all(String text) {
    var found = new ArrayList<Found>();
    for (var turn : turns()) {
      var matcher = turn.pattern.matcher(text);
      if (matcher.find()) {
        found.add(new Found(matcher.group(), turn.instead));
      }
    }
    return List.copyOf(found);
  }

  private List<Turn> turns() {
    var turns = new ArrayList<>(POLICING);
    for (var phrase : own) {
      if (!phrase.value().isBlank()) {
        turns.add(Turn.of(Pattern.quote(phrase.value().strip()), "your team says it another way"));
      }
    }
    return turns;
  }
}
