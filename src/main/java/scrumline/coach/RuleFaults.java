package scrumline.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scrumline.team.CoachingRule;
import scrumline.team.Team;

/// Holds a rule that somebody wrote against the figures that there are and against the words that
/// we use. A rule with any fault is passed over.
final class RuleFaults {
  /// What a question may not say in plain words either.
  private static final Pattern PRIVATE =
      Pattern.compile(
          "(?i)\\b(?:win rate|coverage|forecast|(?:your|the)"
              + " pace)\\b|[$€£¥₹]\\s?\\d[\\d.,]*\\s?[kKmM]?");

  private final Team team;
  private final List<Fault> faults = new ArrayList<>();

  private RuleFaults(Team team) {
    this.team = team;
  }

  static List<Fault> of(CoachingRule written, Team team) {
    var found = new RuleFaults(team);
    found.when(written.when().value());
    found.text("opening", written.opening().value());
    written.questions().forEach(text -> found.asked("question", text.value()));
    written.again().forEach(text -> found.asked("again", text.value()));
    return List.copyOf(found.faults);
  }

  private void when(String text) {
    try {
      When.read(text).names().forEach(name -> known("when", name));
    } catch (IllegalArgumentException notRead) {
      faults.add(Fault.unreadable(String.valueOf(notRead.getMessage())));
    }
  }

  private void text(String field, String text) {
    var template = new Template(text);
    template.names().forEach(name -> known(field, name));
    if (template.hasStrayBraces()) {
      faults.add(Fault.braces(field));
    }
    Phrasing.of(team).all(text).forEach(found -> faults.add(Fault.policing(field, found)));
  }

  private void known(String field, String name) {
    if (!Facts.knows(name, team)) {
      faults.add(Fault.unknown(field, name));
    }
  }

  private void asked(String field, String question) {
    text(field, question);
    forAll(field, question);
  }

  private void forAll(String field, String question) {
    new Template(question)
        .names().stream()
            .filter(name -> Facts.knows(name, team) && !Facts.isForAll(name, team))
            .forEach(name -> faults.add(Fault.notForAll(field, name)));
    var said = PRIVATE.matcher(question);
    if (said.find()) {
      faults.add(Fault.notForAll(field, said.group().strip()));
    }
  }
}
