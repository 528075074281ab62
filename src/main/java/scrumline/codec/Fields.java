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
  private static final LocalDate SOME_DAY = LocalDate.EPOCH;
  private static final Week SOME_WEEK = Week.of(SOME_DAY);

  private final Json.Obj object;
  private final Findings findings;
  private final Values values;

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
    var nothing = new Json.Obj(new String[0], new int[0], new Json[0], json.start(), json.end());
    return new Fields(nothing, Findings.collecting());
  }

  /// The object itself.
  public Json.Obj json() {
    return object;
  }

  /// Where what is wrong with these fields goes.
  public Findings findings() {
    return findings;
  }

  /// Complains about every field whose name is not in `known`, but for those of the user's own.
  public void knowOnly(List<String> known) {
    for (int index = 0; index < object.size(); index++) {
      String name = object.name(index);
      if (!known.contains(name) && !isOwn(name)) {
        findings.wrong(
            Mistake.UNKNOWN_FIELD,
            object.nameStart(index),
            object.nameEnd(index),
            "unknown field " + Values.quoted(name),
            Suggestion.among(known, name));
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
    int index = object.indexOf(name);
    return index < 0 || object.value(index) instanceof Json.Null
        ? Optional.empty()
        : Optional.of(object.value(index));
  }

  /// Complains where the field is not there, or is null.
  public void need(String name) {
    int index = object.indexOf(name);
    if (index < 0) {
      int start = object.start();
      String message = "the field \"" + name + "\" is missing";
      findings.broken(Mistake.MISSING_FIELD, start, Math.min(start + 1, object.end()), message, "");
    } else if (object.value(index) instanceof Json.Null nothing) {
      findings.broken(Mistake.MISSING_FIELD, nothing, "the field \"" + name + "\" is null", "");
    }
  }

  public Fields object(String name) {
    need(name);
    var value = value(name);
    return value.isPresent()
        ? of(value.get(), findings)
        : new Fields(
            new Json.Obj(new String[0], new int[0], new Json[0], object.start(), object.end()),
            Findings.collecting());
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

  public double neededNumber(String name) {
    need(name);
    return number(name).orElse(0);
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
    return date(name).orElse(SOME_DAY);
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

  public <E> Optional<E> word(String name, Words<E> words) {
    var value = value(name);
    return value.isEmpty() ? Optional.empty() : values.word(value.get(), words);
  }
}
