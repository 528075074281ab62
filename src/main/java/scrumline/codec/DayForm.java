package scrumline.codec;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import scrumline.team.Week;

/// Days, weeks and times by ISO 8601.
sealed interface DayForm<V> extends ValueForm<V> {
  Day DAY = new Day();
  WeekOfYear WEEK = new WeekOfYear();

  @Override
  default void write(V value, Writing out) {
    out.json().writeString(value.toString());
  }

  /// `2026-11-23`.
  record Day() implements DayForm<LocalDate> {
    @Override
    public Optional<LocalDate> read(Json json, Known known) {
      return known.values().date(json);
    }

    @Override
    public LocalDate nothing() {
      return LocalDate.EPOCH;
    }
  }

  /// `2026-W47`.
  record WeekOfYear() implements DayForm<Week> {
    @Override
    public Optional<Week> read(Json json, Known known) {
      return known.values().week(json);
    }

    @Override
    public Week nothing() {
      return Week.of(LocalDate.EPOCH);
    }
  }

  /// `2026-11-20T16:27:00-08:00`, or a day, which stands for its start in the team's zone.
  record Moment() implements DayForm<OffsetDateTime> {
    @Override
    public Optional<OffsetDateTime> read(Json json, Known known) {
      return known.values().moment(json, known.zone());
    }

    @Override
    public OffsetDateTime nothing() {
      return LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
  }
}
