package scrumline.journal.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import scrumline.codec.Choices;
import scrumline.codec.Fields;
import scrumline.codec.Json;
import scrumline.codec.TeamCodec;
import scrumline.codec.Unreadable;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// Reads fields that [DataOut] wrote, in any order. Ends with [Unreadable] where one is missing
/// that is not asked for as optional, or is of another kind.
public record DataIn(Fields fields) {
  public static DataIn of(Json json) {
    return new DataIn(TeamCodec.own(json));
  }

  /// The fields of an object within.
  public DataIn object(String name) {
    return new DataIn(fields.object(name));
  }

  /// False where the field is not there.
  boolean flag(String name) {
    return fields.flag(name);
  }

  public String string(String name) {
    return fields.neededString(name);
  }

  public Optional<String> optionalString(String name) {
    return fields.string(name);
  }

  /// None where the field is not there.
  List<String> strings(String name) {
    return list(name, json -> textOf(name, json));
  }

  SafeText text(String name) {
    return fields.neededText(name);
  }

  Optional<SafeText> optionalText(String name) {
    return fields.text(name);
  }

  <E> E word(String name, Choices<E> words) {
    fields.need(name);
    return fields.word(name, words).orElseThrow();
  }

  public long whole(String name) {
    if (needed(name) instanceof Json.Num number && number.isWhole()) {
      return number.bits();
    }
    throw new Unreadable("\"" + name + "\" is no whole number");
  }

  OptionalLong optionalWhole(String name) {
    return fields.has(name) ? OptionalLong.of(whole(name)) : OptionalLong.empty();
  }

  public Instant instant(String name) {
    fields.need(name);
    return fields.moment(name, ZoneOffset.UTC).orElseThrow().toInstant();
  }

  Duration duration(String name) {
    String written = string(name);
    try {
      return Duration.parse(written);
    } catch (DateTimeParseException noDuration) {
      throw new Unreadable("\"" + written + "\" is no length of time");
    }
  }

  LocalDate date(String name) {
    return fields.neededDate(name);
  }

  Week week(String name) {
    return fields.neededWeek(name);
  }

  Team team(String name) {
    return TeamCodec.readTeam(needed(name));
  }

  /// None where the field is not there.
  List<OpenItem> items(String name) {
    return list(name, TeamCodec::readOpenItem);
  }

  Adjustment adjustment(String name) {
    return TeamCodec.readAdjustment(needed(name));
  }

  /// None where the field is not there.
  List<Adjustment> adjustments(String name) {
    return list(name, TeamCodec::readAdjustment);
  }

  public <T> List<T> list(String name, Function<Json, T> each) {
    var list = new ArrayList<T>();
    fields.items(name).forEach(json -> list.add(each.apply(json)));
    return list;
  }

  private Json needed(String name) {
    fields.need(name);
    return fields.value(name).orElseThrow();
  }

  private static String textOf(String name, Json json) {
    if (json instanceof Json.Text text) {
      return text.value();
    }
    throw new Unreadable("\"" + name + "\" is no list of texts");
  }
}
