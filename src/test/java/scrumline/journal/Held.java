package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.files.Lock;
import scrumline.scrum.Agreement;
import scrumline.scrum.Event;
import scrumline.scrum.Opening;
import scrumline.team.SafeText;

/// Scrums that are held one after another; each takes over from those that are in the archive.
record Held(Archive archive, Lock lock) {
  static Held in(Archive archive, Lock lock) {
    return new Held(archive, lock);
  }

  /// A scrum that began, with the sample's items besides what earlier ones left open.
  Path scrum(Instant at, LocalDate date, int firstNumber, Event... events) throws IOException {
    var opening = Kinds.opened(date, firstNumber).opening();
    return scrum(at, opening.following(archive.earlier(date).follows()), events);
  }

  /// A scrum that began with what earlier ones left open, and was closed.
  Path monday(Instant at, LocalDate date, List<Event> events) throws IOException {
    var earlier = archive.earlier(date);
    var sample = Kinds.opened(date, earlier.firstNumber()).opening();
    var opening =
        new Opening(
            sample.team(),
            date,
            sample.week(),
            earlier.items(),
            earlier.inForce(),
            sample.order(),
            sample.seed(),
            earlier.firstNumber(),
            sample.former(),
            earlier.remembered(),
            earlier.follows());
    var all = new ArrayList<>(events);
    all.add(closed());
    return scrum(at, opening, all.toArray(Event[]::new));
  }

  private Path scrum(Instant at, Opening opening, Event... events) {
    var told = new Acknowledged();
    var opened = new Event.Opened(at, opening);
    var journal = archive.begin(lock, Kinds.HEADER, opened, () -> 0, told);
    journal.append(2, new Event.Started(Kinds.at(60)));
    long seq = 2;
    for (var event : events) {
      journal.append(++seq, event);
    }
    assertTrue(journal.close(Duration.ofSeconds(10)));
    return journal.file();
  }

  static Event closed() {
    return new Event.Closed(Kinds.at(900), Optional.empty());
  }

  static Event agreed(LocalDate date, int number) {
    return agreed(date, number, "call");
  }

  static Event agreed(LocalDate date, int number, String text) {
    var due = date.plusDays(7);
    var sam = SafeText.of("Sam");
    return new Event.Agreed(
        Kinds.at(70),
        new Agreement.Commitment(date + "/" + number, "sam", sam, SafeText.of(text), due));
  }
}
