package scrumline.export;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import scrumline.numbers.Shown;
import scrumline.scrum.Agreement;
import scrumline.scrum.Became;
import scrumline.scrum.Incomplete;
import scrumline.scrum.Recorded;
import scrumline.scrum.Scrum;
import scrumline.scrum.Times;
import scrumline.scrum.Turns;
import scrumline.scrum.Wording;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.Eyes;
import scrumline.team.Kpi;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Sight;
import scrumline.team.Week;

/// All that a meeting log says, before a format writes it. What its readers may not see is not in
/// it, so that no format can tell it. Where the plan of the scrum is lost, it has no `sections`.
public record Recap(
    Optional<Incomplete> incomplete,
    SafeText team,
    LocalDate date,
    Week week,
    Took took,
    Optional<Integer> rating,
    List<SafeText> away,
    List<SafeText> afterTheCall,
    Optional<String> turns,
    boolean leavesOut,
    List<Task> tasks,
    List<Change> changes,
    NothingNew nothingNew,
    List<Item> lastTime,
    List<Note> notes,
    List<Spent> sections) {

  /// How long it took, beside what was planned, where that is known; `gaps` is time without the
  /// program.
  record Took(Duration talked, Optional<Duration> planned, Duration paused, Duration gaps) {}

  /// A resource or a commitment, which are the same to those who do them.
  record Task(SafeText owner, SafeText text, LocalDate due) {}

  /// A KPI that gets another goal for some weeks. `goals` is absent if it is not for these readers.
  record Change(SafeText kpi, SafeText rep, Optional<Goals> goals, String weeks, SafeText why) {}

  /// In words, with their unit.
  record Goals(String from, String to) {}

  /// In how many turns nothing new was agreed, and for the manager in whose.
  record NothingNew(int turns, List<SafeText> reps) {}

  /// What was open when the scrum began; where nothing was said of it, it still is.
  record Item(SafeText owner, SafeText text, Optional<Became> became) {}

  record Note(SafeText rep, SafeText text) {}

  record Spent(SafeText section, Duration planned, Duration actual) {}

  /// Of a scrum of which everything is known.
  public static Recap of(Scrum scrum, Eyes eyes) {
    return of(scrum, eyes, Optional.empty());
  }

  public static Recap of(Scrum scrum, Eyes eyes, Optional<Incomplete> incomplete) {
    var opening = scrum.opening();
    var end = scrum.lastAt();
    var agenda = Optional.of(scrum.team().agenda()).filter(_ -> !opening.isOfNamesAlone());
    var talk = scrum.talk();
    return new Recap(
        incomplete,
        scrum.team().name(),
        opening.date(),
        opening.week(),
        new Took(talk.talked(end), agenda.map(Agenda::total), talk.paused(end), talk.gaps()),
        scrum.minutes().rating().map(Recorded::value),
        names(scrum, scrum.queue().away()),
        names(scrum, scrum.queue().moved()),
        opening.seed().isPresent() ? Optional.of(Turns.told(opening)) : Optional.empty(),
        !eyes.sees(Sight.PRIVATE),
        tasks(scrum),
        changes(scrum, eyes),
        nothingNew(scrum, eyes),
        lastTime(scrum),
        eyes.sees(Sight.PRIVATE) ? notes(scrum) : List.of(),
        agenda.stream()
            .flatMap(it -> it.sections().stream())
            .map(
                section ->
                    new Spent(
                        section.label(),
                        Times.planned(scrum, section),
                        Times.spent(scrum, section, end)))
            .toList());
  }

  /// Whether something may have been agreed, or become of an item, that is not in it.
  boolean mayMissAgreements() {
    return incomplete.filter(Incomplete::mayMissAgreements).isPresent();
  }

  private static List<SafeText> names(Scrum scrum, Collection<String> reps) {
    return reps.stream()
        .map(id -> scrum.team().rep(id).map(Rep::name).orElse(SafeText.of(id)))
        .toList();
  }

  /// By owner: the manager first, then everybody in the order of the team file, then all others.
  private static List<Task> tasks(Scrum scrum) {
    var all = new ArrayList<Task>();
    for (var agreement : scrum.minutes().agreements()) {
      switch (agreement.value()) {
        case Agreement.Resource one -> all.add(new Task(one.owner(), one.text(), one.due()));
        case Agreement.Commitment one -> all.add(new Task(one.owner(), one.text(), one.due()));
        case Agreement.KpiAdjustment _ -> {}
      }
    }
    var owners = new ArrayList<SafeText>();
    owners.add(scrum.team().manager());
    scrum.team().reps().forEach(rep -> owners.add(rep.name()));
    all.forEach(task -> owners.add(task.owner));
    return owners.stream()
        .distinct()
        .flatMap(owner -> all.stream().filter(task -> task.owner.equals(owner)))
        .toList();
  }

  private static List<Change> changes(Scrum scrum, Eyes eyes) {
    var changes = new ArrayList<Change>();
    for (var agreement : scrum.minutes().agreements()) {
      if (agreement.value() instanceof Agreement.KpiAdjustment change) {
        changes.add(change(scrum, change.adjustment(), eyes));
      }
    }
    return List.copyOf(changes);
  }

  private static Change change(Scrum scrum, Adjustment change, Eyes eyes) {
    var team = scrum.team();
    var kpi = team.kpi(change.kpi());
    return new Change(
        kpi.map(Kpi::label).orElse(SafeText.of(change.kpi())),
        team.rep(change.rep()).map(Rep::name).orElse(SafeText.EMPTY),
        kpi.filter(eyes::sees)
            .map(
                it ->
                    new Goals(
                        Wording.before(change, it, team), Shown.of(team).goal(it, change.goal()))),
        Wording.weeks(change),
        change.why());
  }

  private static NothingNew nothingNew(Scrum scrum, Eyes eyes) {
    var reps =
        scrum.team().reps().stream()
            .filter(rep -> scrum.minutes().nothingNew(rep.id()).isPresent())
            .map(Rep::name)
            .toList();
    return new NothingNew(reps.size(), eyes.sees(Sight.PRIVATE) ? reps : List.of());
  }

  private static List<Item> lastTime(Scrum scrum) {
    return scrum.opening().items().stream()
        .map(
            item ->
                new Item(
                    item.owner(),
                    item.text(),
                    scrum.minutes().became(item.id()).map(Recorded::value)))
        .toList();
  }

  private static List<Note> notes(Scrum scrum) {
    var notes = new ArrayList<Note>();
    for (var rep : scrum.team().reps()) {
      for (var note : scrum.minutes().notes(rep.id())) {
        notes.add(new Note(rep.name(), note.value()));
      }
    }
    return List.copyOf(notes);
  }
}
