package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import scrumline.scrum.Draft;
import scrumline.scrum.Event;
import scrumline.scrum.Outcome;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;
import scrumline.team.Eyes;
import scrumline.team.SafeText;

/// An event costs the same however many there were before it. As many events are folded in many
/// short scrums and in one long one, in turns, and the short ones are the yardstick. What counts is
/// the processor's time, the garbage collector's included: whatever else the machine does takes
/// none of it.
@Tag("bench")
final class GrowthIT {
  private static final int EVENTS = 100_000;
  private static final List<Integer> LENGTHS = List.of(100, 1000, 10_000, EVENTS);
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 5;

  /// Systems count the processor's time in hundredths of a second.
  private static final long LEAST_NANOS = 400_000_000;

  private static final double MOST_TIMES_SHORTEST = 1.2;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final SafeText TEXT = SafeText.of("call the trade-show leads");

  @Test
  void an_event_is_folded_in_the_same_time_however_long_the_scrum() {
    var events = events();
    linear("fold", length -> scrums(events, length).forEach(GrowthIT::fold));
  }

  @Test
  void an_agreement_is_folded_in_the_same_time_however_many_there_are() {
    var events = new ArrayList<Event>();
    for (int i = 0; i < EVENTS; i++) {
      events.add(new Event.Agreed(Kinds.at(i), Kinds.commitment(i + 1)));
    }
    linear("agreements", length -> scrums(events, length).forEach(GrowthIT::fold));
  }

  /// All scrums are in memory before the first is taken back to its start, the short ones too:
  /// memory that nobody looked at for a while is slow, however little of it there is.
  @Test
  void a_deed_is_taken_back_in_the_same_time_however_long_the_scrum() {
    var events = events();
    linear(
        "fold and undo",
        length ->
            scrums(events, length).map(GrowthIT::fold).toList().forEach(GrowthIT::takeAllBack));
  }

  private static void takeAllBack(Scrum whole) {
    var scrum = whole;
    while (scrum.undoable(Eyes.MANAGER).isPresent()) {
      scrum = undone(scrum);
    }
    assertTrue(scrum.minutes().facts().isEmpty());
  }

  /// Everything that a person does is done, taken back and done again.
  @Test
  void a_move_and_its_undo_cost_the_same_in_a_scrum_of_any_length() {
    var deeds = events(event -> event instanceof Event.ByPerson);
    linear("done, undone, done", length -> scrums(deeds, length).forEach(GrowthIT::doneTwice));
  }

  private static void doneTwice(List<Event> events) {
    var scrum = fold(List.of());
    for (var event : events) {
      scrum = undone(scrum.after(event)).after(event);
    }
  }

  private static Scrum undone(Scrum scrum) {
    long last = scrum.undoable(Eyes.MANAGER).orElseThrow().seq();
    return scrum.after(new Event.Undone(scrum.lastAt(), last));
  }

  @Test
  void a_journal_is_recovered_in_a_time_that_grows_with_its_bytes() {
    var events = events();
    var journals = LENGTHS.stream().map(length -> bytes(events.subList(0, length))).toList();
    linear(
        "recovery",
        length -> {
          for (int from = 0; from < EVENTS; from += length) {
            var read = Recovery.of(journals.get(LENGTHS.indexOf(length)));
            var found = Stored.of(Path.of("journal.jsonl"), read);
            assertEquals(length + 1, found.scrum().orElseThrow().seq());
          }
        });
  }

  /// All events, cut into scrums of this length.
  private static Stream<List<Event>> scrums(List<Event> events, int length) {
    return IntStream.range(0, events.size() / length)
        .mapToObj(scrum -> events.subList(scrum * length, (scrum + 1) * length));
  }

  private static void linear(String what, IntConsumer work) {
    var times = new double[LENGTHS.size()][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int i = 0; i < LENGTHS.size(); i++) {
        double time = nanosAnEvent(LENGTHS.get(i), work);
        times[i][Math.max(0, round)] = time;
      }
    }
    var line = new StringBuilder("bench: " + what + ", µs an event:");
    for (int i = 0; i < LENGTHS.size(); i++) {
      line.append(
          String.format(Locale.ROOT, " %d events %.3f", LENGTHS.get(i), median(times[i]) / 1000));
    }
    double ratio = median(times[LENGTHS.size() - 1]) / median(times[0]);
    System.out.println(line + String.format(Locale.ROOT, ", longest to shortest %.2f", ratio));
    assertTrue(ratio <= MOST_TIMES_SHORTEST, line::toString);
  }

  private static double nanosAnEvent(int length, IntConsumer work) {
    long began = PROCESS.getProcessCpuTime();
    long events = 0;
    long took = 0;
    while (took < LEAST_NANOS) {
      work.accept(length);
      events += EVENTS;
      took = PROCESS.getProcessCpuTime() - began;
    }
    return took / (double) events;
  }

  private static double median(double[] values) {
    return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
  }

  private static Scrum fold(List<Event> events) {
    var scrum = Scrum.open(Kinds.opened(Kinds.DATE, 1)).after(new Event.Started(Kinds.at(1)));
    for (var event : events) {
      scrum = scrum.after(event);
    }
    return scrum;
  }

  private static byte[] bytes(List<Event> events) {
    var all = new ArrayList<Event>();
    all.add(Kinds.opened(Kinds.DATE, 1));
    all.addAll(events);
    return CutJournalTest.bytes(all);
  }

  private static List<Event> events() {
    return events(_ -> true);
  }

  private static List<Event> events(Predicate<Event> which) {
    var all = IntStream.iterate(0, i -> i + 1).mapToObj(GrowthIT::event);
    return all.filter(which).limit(EVENTS).toList();
  }

  /// A lively scrum: turns, pauses, what is typed, agreed and noted, one every second.
  private static Event event(int i) {
    var at = Kinds.at(i + 2);
    return switch (i % 12) {
      case 0 -> new Event.Entered(at, new Slot("reps", Optional.of("sam")));
      case 1 -> new Event.Drafted(at, new Draft("sam", Draft.Kind.COMMITMENT, TEXT));
      case 2 -> new Event.Agreed(at, Kinds.commitment(i + 1));
      case 3 -> new Event.Drafted(at, new Draft("sam", Draft.Kind.COMMITMENT, SafeText.EMPTY));
      case 4 -> new Event.Settled(at, "2026-11-16/2", Outcome.CARRIED);
      case 5 -> new Event.Paused(at);
      case 6 -> new Event.Unpaused(at);
      case 7 -> new Event.Extended(at, Duration.ofSeconds(30));
      case 8 -> new Event.Entered(at, new Slot("reps", Optional.of("grace")));
      case 9 -> new Event.NoteMarked(at, "grace");
      case 10 -> new Event.Noted(at, "grace", TEXT);
      default -> new Event.Rated(at, 8);
    };
  }
}
