package scrumline.journal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrumline.journal.Kinds;
import scrumline.scrum.Event;

class EventTableTest {
  @Test
  void every_kind_of_event_is_in_the_sample_and_on_the_wire() {
    var sample = new HashSet<Class<?>>();
    Kinds.all().forEach(event -> sample.add(event.getClass()));
    assertEquals(records(Event.class), sample);
    var rows = new HashSet<Class<?>>();
    EventTable.KINDS.forEach(kind -> rows.add(kind.type()));
    rows.add(Event.Unread.class);
    assertEquals(records(Event.class), rows);
  }

  @Test
  void every_kind_of_event_has_one_row_and_a_name_of_its_own() {
    assertEquals(
        EventTable.KINDS.size(), EventTable.KINDS.stream().map(EventKind::type).distinct().count());
    var names = EventTable.KINDS.stream().map(EventKind::name).collect(Collectors.toSet());
    assertEquals(EventTable.KINDS.size(), names.size());
    for (var kind : EventTable.KINDS) {
      assertEquals(Optional.of(kind), EventTable.named(kind.name()));
    }
    for (String name : List.of("", LogLine.HEADER)) {
      assertEquals(Optional.empty(), EventTable.named(name));
    }
  }

  @Test
  void every_kind_of_event_has_one_subject_and_was_done_by_a_person_or_by_the_program() {
    var subjects =
        List.of(
            Event.OfClock.class, Event.OfPeople.class, Event.OfAgreements.class, Event.OfLog.class);
    var doers = List.of(Event.ByPerson.class, Event.ByProgram.class);
    for (var type : records(Event.class)) {
      assertEquals(
          1, subjects.stream().filter(it -> it.isAssignableFrom(type)).count(), type.getName());
      assertEquals(
          1, doers.stream().filter(it -> it.isAssignableFrom(type)).count(), type.getName());
    }
  }

  @Test
  void only_events_that_the_record_does_not_need_may_be_skipped() {
    var optional = new HashSet<String>();
    for (var event : Kinds.all()) {
      if (EventTable.of(event).isOptional()) {
        optional.add(EventTable.of(event).name());
      }
    }
    assertEquals(Set.of("asked", "helped", "blanked", "unblanked", "sparkled"), optional);
  }

  /// The records of a sealed interface and of its parts.
  private static Set<Class<?>> records(Class<?> type) {
    var records =
        type.isRecord()
            ? Stream.<Class<?>>of(type)
            : Stream.of(type.getPermittedSubclasses()).flatMap(it -> records(it).stream());
    var all = records.collect(Collectors.toSet());
    assertTrue(!all.isEmpty(), type.getName());
    return all;
  }
}
