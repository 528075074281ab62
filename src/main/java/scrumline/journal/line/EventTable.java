package scrumline.journal.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import scrumline.scrum.Event;

/// All kinds of events as files have them, a row each, by subject. A name is never changed and
/// never given to anything else.
public final class EventTable {
  static final List<EventKind<?>> KINDS = kinds();
  private static final Map<Class<?>, EventKind<?>> BY_TYPE = new HashMap<>();
  private static final Map<String, EventKind<?>> BY_NAME = new HashMap<>();

  static {
    for (var kind : KINDS) {
      BY_TYPE.put(kind.type(), kind);
      BY_NAME.put(kind.name(), kind);
    }
  }

  private EventTable() {}

  private static List<EventKind<?>> kinds() {
    var all = new ArrayList<EventKind<?>>(ClockEvents.KINDS);
    all.addAll(PeopleEvents.KINDS);
    all.addAll(AgreementEvents.KINDS);
    all.addAll(LogEvents.KINDS);
    return List.copyOf(all);
  }

  public static EventKind<?> of(Event event) {
    return event instanceof Event.Unread unread
        ? LogEvents.unread(unread.type())
        : Objects.requireNonNull(BY_TYPE.get(event.getClass()));
  }

  /// Empty where this version has no such event.
  public static Optional<EventKind<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
