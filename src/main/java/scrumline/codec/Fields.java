package scrumline.codec;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// An object that is being read. A field that is not there, or is null, is absent. What cannot be
/// read goes to the findings; a `needed` field then gets a value that stands for nothing and that
/// nobody will see, because nothing is made of a text with such a finding.
public final class Fields {
  private static final Week SOME_WEEK = Week.of(LocalDate.EPOCH);

  private final Json.Obj object;
  private final Findings findings;
  private final Values values;

  /// Where the last field stood: most files have them in the order they are read.
  private int last;

  private Fields(Json.Obj object, Findings findings) {
    this.object = object;
    this.findings = findings;
    this.values = new Values(findings);
  }

  /// The fields of `json`; none where it is not an object, which is a finding.
  public static Fields of(Json json, Findings findings) {
    if (json instanceof Json.Obj object) {
      return new Fields(object, findings);
    }
    new Values(findings).wrongType(json, "an object");
    return none(json);
  }

  public Json.Obj json() {
    return object;
  }

  /// Where what is wrong with these fields goes.
  public Findings findings() {
    return findings;
  }

  /// Complains about every field whose name is not in `known`, but for those of the user's own.
  public void knowOnly(List<String> known) {
    int guess = 0;
    for (int index = 0; index < object.size(); index++) {
      String name = object.name(index);
      boolean expected = guess < known.size() && known.get(guess).equals(name);
      int found = expected ? guess : known.indexOf(name);
      guess = found + 1;
      if (found < 0 && !isOwn(name)) {
        findings.wrong(
            Mistake.UNKNOWN_FIELD,
            object.nameStart(index),
            object.nameEnd(index),
            "unknown field " + Finding.quoted(name),
            findings.named(known, name));
      }
    }
  }

  /// Whether a name marks a field of the user's own, which is kept in the file and not read.
  static boolean isOwn(String name) {
    return name.startsWith("x-") || name.startsWith("_");
  }

  public boolean has(String name) {
    return value(name).isPresent();
  }

  public Optional<Json> value(String name) {
    int index = indexOf(name);
    return index < 0 || object.value(index) instanceof Json.Null
        ? Optional.empty()
        : Optional.of(object.value(index));
  }

  private int indexOf(String name) {
    int index = object.indexOf(name, last);
    last = index < 0 ? last : index;
    return index;
  }

  /// Complains where the field is not there, or is null.
  public void need(String name) {
    if (!has(name)) {
      int index = object.indexOf(name);
      int start = index < 0 ? object.start() : object.value(index).start();
      int end = index < 0 ? Math.min(start + 1, object.end()) : object.value(index).end();
      String message = "the field \"" + name + "\" is " + (index < 0 ? "missing" : "null");
      findings.broken(Mistake.MISSING_FIELD, start, end, message, "");
    }
  }

  /// The fields of a needed object.
  public Fields object(String name) {
    need(name);
    var value = value(name);
    return value.isPresent() ? of(value.get(), findings) : none(object);
  }

  /// Fields that are not reported as missing: the finding that made them empty says enough.
  private static Fields none(Json at) {
    var nothing = new Json.Obj(new String[0], new int[0], new Json[0], at.start(), at.end());
    return new Fields(nothing, Findings.collecting());
  }

  /// What stands in the list; nothing where there is none.
  public List<Json> items(String name) {
    var value = value(name);
    return value.isEmpty() ? List.of() : values.items(value.get());
  }

  public Optional<String> string(String name) {
    var value = value(name);
    return value.isEmpty() ? Optional.empty() : values.string(value.get());
  }

  public String neededString(String name) {
    need(name);
    return string(name).orElse("");
  }

  public Optional<SafeText> text(String name) {
    var value = value(name);
    return value.isEmpty() ? Optional.empty() : values.text(value.get());
  }

  public SafeText neededText(String name) {
    need(name);
    var text = text(name);
    if (text.isPresent() && text.get().value().isBlank()) {
      findings.wrong(Mistake.NOTHING_THERE, value(name).get(), "this text is empty", "");
    }
    return text.orElse(SafeText.EMPTY);
  }

  public OptionalDouble number(String name) {
    var value = value(name);
    return value.isEmpty() ? OptionalDouble.empty() : values.number(value.get());
  }

  public OptionalInt whole(String name, int least, int most) {
    var value = value(name);
    return value.isEmpty() ? OptionalInt.empty() : values.whole(value.get(), least, most);
  }

  public int neededWhole(String name, int least, int most) {
    need(name);
    return whole(name, least, most).orElse(least);
  }

  /// False where the field is not there.
  public boolean flag(String name) {
    var value = value(name);
    return value.isPresent() && values.flag(value.get());
  }

  public Optional<LocalDate> date(String name) {
    var value = value(name);
    return value.isEmpty() ? Optional.empty() : values.date(value.get());
  }

  public LocalDate neededDate(String name) {
    need(name);
    return date(name).orElse(LocalDate.EPOCH);
  }

  public Optional<Week> week(String name) {
    var value = value(name);
    return value.isEmpty() ? Optional.empty() : values.week(value.get());
  }

  public Week neededWeek(String name) {
    need(name);
    return week(name).orElse(SOME_WEEK);
  }

  public Optional<OffsetDateTime> moment(String name, ZoneId zone) {
    var value = value(name);
    return value.isEmpty() ? Optional.empty() : values.moment(value.get(), zone);
  }

  public <E> Optional<E> word(String name, Choices<E> words) {
    var value = value(name);
    return value.isEmpty() ? Optional.empty() : values.word(value.get(), words);
  }
}
