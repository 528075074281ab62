package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import scrumline.coach.Aside.Topic;
import scrumline.coach.SeveralReasons;
import scrumline.export.PrepDetail.Whom;
import scrumline.scrum.Clock;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;
import scrumline.scrum.Wording;
import scrumline.team.Listed;

/// Who will need time and why, in the order of the turns, with the question that will be asked; and
/// in a sentence those with whom nothing asks for time.
record PrepTurns(Scrum scrum, List<PrepPerson> people, SeveralReasons several) {
  private static final Said HEADING = Said.ours("Who will need time");

  static PrepTurns of(Scrum scrum, List<PrepPerson> people) {
    var all = people.stream().map(PrepPerson::attention).toList();
    return new PrepTurns(scrum, people, SeveralReasons.of(all));
  }

  Sheet.Part part(PrepDetail detail) {
    if (people.isEmpty()) {
      var nobody = Said.ours("Nobody is here today, so there are no turns.");
      return new Sheet.Part(HEADING, nobody, List.of());
    }
    var rows =
        people.stream()
            .filter(one -> isAmong(one, detail.rows()))
            .map(one -> row(one, detail))
            .toList();
    return new Sheet.Part(HEADING, lead(), rows, close(detail));
  }

  /// What is never asked before the others, each with the person it is about.
  Optional<Sheet.Part> alone() {
    var rows =
        people.stream()
            .filter(one -> !one.alone().isEmpty())
            .map(one -> Sheet.Row.of(one.name(), List.of(alone(one))))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sheet.Part(Said.ours("For a talk of two"), Said.NOTHING, rows));
  }

  private static Said alone(PrepPerson one) {
    return Said.joined(one.alone().stream().map(it -> Said.theirs(it.text())).toList(), " ");
  }

  /// Boxes are equal; that some may take longer is for the manager to know.
  private Said lead() {
    var box = scrum.slots().stream().filter(Slot::isTurn).findFirst();
    String time =
        box.map(turn -> "Turns are " + Wording.time(Clock.planned(scrum, turn))).orElse("");
    if (several.who().isEmpty()) {
      return Said.ours(time.isEmpty() ? "" : time + ".");
    }
    String more = "; theirs may take " + SeveralReasons.extra(scrum) + ".";
    return Said.ours(several.words() + ": ")
        .and(names(people.size(), one -> isAmong(one, Whom.SEVERAL)))
        .and(time.isEmpty() ? "." : ". " + time + more);
  }

  private Sheet.Row row(PrepPerson one, PrepDetail detail) {
    var sentences = new ArrayList<>(one.reasons());
    if (sentences.size() > detail.reasons()) {
      sentences.subList(detail.reasons(), sentences.size()).clear();
    }
    if (detail.facts()) {
      sentences.addAll(one.facts());
    }
    if (sentences.isEmpty()) {
      sentences.add(
          Said.ours(one.attention().isShort() ? "A short turn will do." : "The usual turn."));
    }
    return new Sheet.Row(
        one.name(),
        List.of(Said.joined(sentences, " ")),
        isAmong(one, detail.questions()) ? one.question() : Said.NOTHING);
  }

  /// Those who have no row.
  private List<Said> close(PrepDetail detail) {
    var rows = detail.rows();
    int most = detail.names();
    var said = new ArrayList<Said>();
    add(said, most, "Also worth a look: ", one -> hasReason(one) && !isAmong(one, rows));
    add(said, most, "A short turn for ", one -> isShort(one) && !isAmong(one, rows));
    add(said, most, "The usual turn for ", one -> isQuiet(one) && !isAmong(one, rows));
    if (!detail.equals(PrepDetail.FULL)) {
      add(said, most, "Alone, a good end: ", one -> one.isAloneAbout(Topic.OUT_OF_REACH));
      add(said, most, "Alone, whether goals fit: ", one -> one.isAloneAbout(Topic.GOAL_FIT));
    }
    return said.isEmpty() ? List.of() : List.of(Said.joined(said, " "));
  }

  private void add(List<Said> said, int most, String words, Predicate<PrepPerson> who) {
    var names = names(most, who);
    if (!names.isEmpty()) {
      said.add(Said.ours(words).and(names).and("."));
    }
  }

  /// In the order of their turns; of many the first, and how many more.
  private Said names(int most, Predicate<PrepPerson> who) {
    var names = people.stream().filter(who).map(PrepPerson::name).toList();
    return names.size() <= most
        ? Said.list(names)
        : Said.joined(names.subList(0, most - 1), ", ")
            .and(" " + Listed.more(names.size() - most + 1));
  }

  private boolean isAmong(PrepPerson one, Whom some) {
    return some.has(one.attention(), several.who().contains(one.attention()));
  }

  private static boolean hasReason(PrepPerson one) {
    return !one.attention().reasons().isEmpty();
  }

  private static boolean isShort(PrepPerson one) {
    return one.attention().isShort();
  }

  private static boolean isQuiet(PrepPerson one) {
    return !hasReason(one) && !isShort(one);
  }
}
