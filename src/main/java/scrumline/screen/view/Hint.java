package scrumline.screen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.coach.Phrasing;
import scrumline.coach.Sizing;
import scrumline.coach.TakenOver;
import scrumline.scrum.Captured;
import scrumline.scrum.Draft;
import scrumline.scrum.KpiLine;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
import scrumline.team.Sight;

/// Quiet remarks about a line that is being typed. The line can be saved all the same. How it could
/// be said better, or is too much, is for the manager alone: nobody is corrected before the team.
final class Hint {
  private static final Pattern MONEY =
      Pattern.compile("[$€£¥₹]\\s?\\d|\\b\\d+(?:[.,]\\d+)?\\s?(?:[kKmM]\\b|USD|EUR|GBP|CAD)");

  private Hint() {}

  static Optional<String> of(Scene scene, TypedLine typed, Understood read) {
    String text = typed.field().text();
    var hints = new ArrayList<>(misread(read));
    if (scene.sees(Sight.PRIVATE)) {
      Phrasing.of(scene.scrum().team())
          .in(text)
          .ifPresent(found -> hints.add("\"" + found.said() + "\": " + found.instead()));
    }
    if (typed.kind() != Draft.Kind.NOTE && MONEY.matcher(text).find()) {
      hints.add("an amount of money: everybody will read it");
    }
    if (scene.sees(Sight.PRIVATE)) {
      hints.addAll(sizing(scene, typed, read));
    }
    return hints.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", hints));
  }

  /// What was perhaps meant otherwise than it is read.
  private static List<String> misread(Understood understood) {
    var words = new ArrayList<String>();
    if (understood.meaning() instanceof Understood.Meaning.Task(var read)) {
      read.noDate()
          .ifPresent(day -> words.add(day + " is no date; due " + Wording.day(read.due())));
      read.unknown()
          .ifPresent(name -> words.add("nobody here is called " + name + "; it stays in the text"));
    }
    return words;
  }

  /// What looks too big for its time, or is somebody else's to do.
  private static List<String> sizing(Scene scene, TypedLine typed, Understood understood) {
    var sizing = new Sizing(scene.scrum());
    return switch (understood.meaning()) {
      case Understood.Meaning.Task(var read) ->
          sizing.late(read).or(() -> task(scene, typed, read, sizing)).stream().toList();
      case Understood.Meaning.Goal(var line) -> goal(line).flatMap(sizing::goal).stream().toList();
      case Understood.Meaning.Note _ -> List.of();
    };
  }

  private static Optional<String> task(Scene scene, TypedLine typed, Captured read, Sizing sizing) {
    var rep = scene.scrum().team().rep(typed.rep()).orElseThrow();
    if (typed.kind() == Draft.Kind.RESOURCE) {
      return new TakenOver(scene.scrum(), rep).hint(read);
    }
    return sizing.moreThanEver(read, rep).or(() -> sizing.commitment(read));
  }

  /// The goal that is typed.
  private static Optional<Adjustment> goal(KpiLine line) {
    return switch (line) {
      case KpiLine.Understood(var _, var change) -> Optional.of(change);
      case KpiLine.Missing _ -> Optional.empty();
    };
  }
}
