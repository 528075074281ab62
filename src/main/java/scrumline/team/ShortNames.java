package scrumline.team;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What people are called in the room so that everybody knows who is meant: `Sam`; where two are
/// called so, `Sam W.` and `Sam B.`; and where that does not tell them apart, their whole names.
/// The shortest is taken that tells as many apart as the whole name does.
final class ShortNames {
  private ShortNames() {}

  /// By rep id, in the order of `reps`.
  static Map<String, SafeText> of(List<Rep> reps) {
    var called = reps.stream().collect(groupingBy(Rep::shortName, counting()));
    var initialled = reps.stream().collect(groupingBy(ShortNames::withInitial, counting()));
    var whole = reps.stream().collect(groupingBy(Rep::name, counting()));
    var names = new LinkedHashMap<String, SafeText>();
    for (var rep : reps) {
      Long alike = whole.get(rep.name());
      boolean isClear = Objects.equals(called.get(rep.shortName()), alike);
      boolean isClearer = Objects.equals(initialled.get(withInitial(rep)), alike);
      var longer = isClearer ? withInitial(rep) : rep.name();
      names.putIfAbsent(rep.id(), isClear ? rep.shortName() : longer);
    }
    return names;
  }

  static SafeText of(Rep rep, List<Rep> reps) {
    var alike = reps.stream().filter(one -> one.shortName().equals(rep.shortName())).toList();
    return of(alike).getOrDefault(rep.id(), rep.shortName());
  }

  /// `Sam W.`; a name of one word as it is.
  private static SafeText withInitial(Rep rep) {
    String full = rep.name().value().strip();
    int space = full.lastIndexOf(' ');
    if (space < 0) {
      return rep.name();
    }
    String last = full.substring(space + 1);
    return SafeText.of(rep.shortName() + " " + last.substring(0, Columns.next(last, 0)) + ".");
  }
}
