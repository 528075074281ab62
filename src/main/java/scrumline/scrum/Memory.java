package scrumline.scrum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scrumline.team.Came;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;
import scrumline.team.Remembered.Turn;

/// What the turn of a rep knows of the turns before: which rules spoke, and what came.
public final class Memory {
  private static final int SCRUMS = 2;

  private Memory() {}

  /// What a scrum on the date `next` begins with, by rep id, and nobody of whom there is nothing.
  /// `last` are the scrums of the newest one's date, the newest first. Each of them began with what
  /// came before that date, so that no older one is asked. Of one on the date `next` itself no rule
  /// is remembered, but what was marked done in it is. That the newest one's date comes before is
  /// not asked: the clock may have been wrong.
  public static Map<String, Remembered> of(List<Scrum> last, LocalDate next) {
    var all = new HashMap<String, Remembered>();
    var newest = last.getFirst().opening();
    var done = done(last.getFirst());
    var turns = !newest.date().equals(next) ? turns(last) : Map.<String, List<Turn>>of();
    var ids = new HashSet<>(newest.remembered().keySet());
    ids.addAll(turns.keySet());
    ids.addAll(done.keySet());
    for (var id : ids) {
      var before = newest.remembered(id);
      boolean hadTurn = turns.containsKey(id);
      var two =
          Stream.concat(turns.getOrDefault(id, List.of()).stream(), before.turns().stream())
              .filter(one -> !one.date().equals(next))
              .limit(SCRUMS)
              .toList();
      var waiting =
          before.came().stream().filter(one -> !hadTurn || one.on().equals(newest.date())).toList();
      var came = came(done.getOrDefault(id, List.of()), waiting);
      all.put(id, new Remembered(two, came));
    }
    all.values().removeIf(Remembered::isNothing);
    return Map.copyOf(all);
  }

  /// The same in a scrum that goes on: what was marked done in it so far came as well.
  public static Remembered now(Scrum scrum, String rep) {
    var before = scrum.opening().remembered(rep);
    var done = done(scrum).getOrDefault(rep, List.of());
    return new Remembered(before.turns(), came(done, before.came()));
  }

  /// Who had a turn, by id, and what spoke there, where the journal says it.
  private static Map<String, List<Turn>> turns(List<Scrum> scrums) {
    var turns = new HashMap<String, List<Turn>>();
    for (var scrum : scrums) {
      for (var slot : scrum.talk().entered()) {
        slot.rep().ifPresent(rep -> said(rep, scrum, turns));
      }
    }
    return turns;
  }

  private static void said(String rep, Scrum scrum, Map<String, List<Turn>> turns) {
    var spoken = turns.computeIfAbsent(rep, _ -> new ArrayList<>());
    if (spoken.isEmpty()) {
      var date = scrum.opening().date();
      scrum
          .asked(rep)
          .map(asked -> new Turn(date, asked.question().spoken()))
          .ifPresent(spoken::add);
    }
  }

  private static List<Came> came(List<Came> done, List<Came> before) {
    return Stream.concat(done.stream(), before.stream())
        .sorted(Comparator.comparing(Came::on).reversed())
        .toList();
  }

  /// The resources that were marked done in a scrum or after it, by the rep whom they are for.
  private static Map<String, List<Came>> done(Scrum scrum) {
    var done = new HashMap<String, List<Came>>();
    var items = Stream.concat(LeftOpen.items(scrum).stream(), Carried.agreed(scrum).stream());
    for (var item : items.filter(one -> one.type() == OpenItem.Type.RESOURCE).toList()) {
      scrum
          .minutes()
          .became(item.id())
          .filter(said -> said.value().isDone())
          .map(said -> new Came(item.id(), item.rep(), item.text(), day(said.at(), scrum)))
          .ifPresent(came -> done.computeIfAbsent(item.rep(), _ -> new ArrayList<>()).add(came));
    }
    return done;
  }

  /// What is done in a scrum is done on its date, whatever the clock says; afterwards it is done on
  /// the day of the clock.
  private static LocalDate day(Instant at, Scrum scrum) {
    var date = scrum.opening().date();
    boolean isOver = scrum.talk().state() == Talk.State.OVER && at.isAfter(scrum.talk().since());
    var today = LocalDate.ofInstant(at, scrum.team().zone());
    return isOver && today.isAfter(date) ? today : date;
  }
}
