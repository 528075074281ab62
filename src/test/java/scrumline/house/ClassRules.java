package scrumline.house;

import java.util.List;
import java.util.stream.Stream;

/// The rules that are read off compiled classes. Each answers with what breaks it and what to do.
public record ClassRules(House house) {

  public List<String> broken(List<Compiled> classes) {
    return classes.stream().flatMap(this::broken).distinct().sorted().toList();
  }

  Stream<String> broken(Compiled type) {
    return Stream.of(rooms(type), libraries(type), reserved(type), badName(type))
        .flatMap(found -> found);
  }

  /// Names are a rule for tests, too.
  public Stream<String> badName(Compiled type) {
    return house.bad().matcher(type.simpleName()).matches()
        ? Stream.of(type.name() + ": call it what it is to the manager, not " + type.simpleName())
        : Stream.of();
  }

  private Stream<String> rooms(Compiled type) {
    String room = house.roomOf(type.file());
    var known = house.mayKnow().get(room);
    if (known == null) {
      return Stream.of(type.file() + ": no such room; argue for it, then write it into House");
    }
    return type.classes().stream()
        .filter(other -> other.startsWith("scrumline/"))
        .filter(other -> !house.roomOf(other).equals(room))
        .filter(other -> !known.contains(house.roomOf(other)) || hidden(room, other))
        .map(
            other ->
                "%s: %s may not know %s; dependencies only point down"
                    .formatted(type.file(), room, other));
  }

  private boolean hidden(String room, String other) {
    return room.startsWith("screen")
        && house.roomOf(other).equals("export")
        && !House.SEEN_BY_SCREEN.contains(other.replaceFirst("\\$.*", ""));
  }

  private Stream<String> libraries(Compiled type) {
    return house.libraries().stream()
        .filter(library -> !library.owners().matcher(type.file()).matches())
        .filter(library -> type.classes().stream().anyMatch(c -> c.startsWith(library.prefix())))
        .map(library -> type.file() + ": " + library.advice());
  }

  private Stream<String> reserved(Compiled type) {
    return house.reserved().stream()
        .filter(call -> !call.rooms().contains(house.roomOf(type.file())))
        .flatMap(
            call ->
                Stream.concat(type.classes().stream(), type.members().stream())
                    .filter(used -> call.what().matcher(used).matches())
                    .map(used -> type.file() + ": uses " + used + "; " + call.advice()));
  }
}
