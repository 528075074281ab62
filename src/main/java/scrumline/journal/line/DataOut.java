package scrumline.journal.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import scrumline.codec.Choices;
import scrumline.codec.TeamCodec;
import scrumline.team.Adjustment;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;
import tools.jackson.core.JsonGenerator;

/// Writes fields, one behind another. What it writes, [DataIn] reads back equal.
public record DataOut(JsonGenerator json) {
  DataOut string(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  DataOut strings(String name, List<String> values) {
    return all(name, values, json::writeString);
  }

  private <T> DataOut all(String name, List<T> values, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    values.forEach(write);
    json.writeEndArray();
    return this;
  }

  DataOut text(String name, SafeText text) {
    return string(name, text.value());
  }

  /// Nothing where there is no text.
  DataOut text(String name, Optional<SafeText> text) {
    text.ifPresent(it -> text(name, it));
    return this;
  }

  <E> DataOut word(String name, E choice, Choices<E> words) {
    return string(name, words.of(choice));
  }

  DataOut whole(String name, long number) {
    json.writeNumberProperty(name, number);
    return this;
  }

  DataOut instant(String name, Instant at) {
    return string(name, Stamp.of(at));
  }

  DataOut duration(String name, Duration length) {
    return string(name, length.toString());
  }

  DataOut date(String name, LocalDate date) {
    return string(name, date.toString());
  }

  DataOut week(String name, Week week) {
    return string(name, week.toString());
  }

  DataOut team(String name, Team team) {
    json.writeName(name);
    TeamCodec.write(team, json);
    return this;
  }

  DataOut items(String name, List<OpenItem> items) {
    return all(name, items, item -> TeamCodec.write(item, json));
  }

  DataOut adjustment(String name, Adjustment adjustment) {
    json.writeName(name);
    TeamCodec.write(adjustment, json);
    return this;
  }

  DataOut adjustments(String name, List<Adjustment> adjustments) {
    return all(name, adjustments, one -> TeamCodec.write(one, json));
  }

  /// An object within.
  DataOut object(String name, Consumer<DataOut> within) {
    json.writeObjectPropertyStart(name);
    within.accept(this);
    json.writeEndObject();
    return this;
  }

  <T> DataOut objects(String name, List<T> all, BiConsumer<T, DataOut> each) {
    json.writeArrayPropertyStart(name);
    for (var one : all) {
      json.writeStartObject();
      each.accept(one, this);
      json.writeEndObject();
    }
    json.writeEndArray();
    return this;
  }
}
