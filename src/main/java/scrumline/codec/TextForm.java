package scrumline.codec;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import scrumline.team.SafeText;
import scrumline.team.Suggestion;

/// Texts, and what is written as one.
sealed interface TextForm<V> extends ValueForm<V> {

  /// Any text for people; where it `mayBeEmpty`, blanks will do.
  record Plain(boolean mayBeEmpty) implements TextForm<SafeText> {
    @Override
    public Optional<SafeText> read(Json json, Known known) {
      var text = known.values().text(json);
      if (!mayBeEmpty && text.isPresent() && text.get().value().isBlank()) {
        known.findings().wrong(Mistake.NOTHING_THERE, json, "this text is empty", "");
      }
      return text;
    }

    @Override
    public void write(SafeText text, Writing out) {
      out.json().writeString(text.value());
    }

    @Override
    public SafeText nothing() {
      return SafeText.EMPTY;
    }
  }

  Plain ANY = new Plain(true);
  Plain SOME = new Plain(false);

  /// What something is called by the file itself.
  sealed interface Name extends TextForm<String> {
    @Override
    default void write(String id, Writing out) {
      out.json().writeString(id);
    }

    @Override
    default String nothing() {
      return "";
    }
  }

  /// An id of one's own: letters, digits and a few signs.
  record Id() implements Name {
    static final int LONGEST = 64;

    @Override
    public Optional<String> read(Json json, Known known) {
      var id = known.values().string(json);
      if (id.isPresent() && !isFormed(id.get())) {
        known
            .findings()
            .wrong(
                Mistake.BAD_ID,
                json,
                known.findings().quoted(id.get()) + " cannot be an id",
                "use letters, digits and . _ - @ + /, beginning with a letter or digit");
      }
      return id;
    }

    static boolean isFormed(String id) {
      if (id.isEmpty() || id.length() > LONGEST || !isLetterOrDigit(id.charAt(0))) {
        return false;
      }
      for (int at = 1; at < id.length(); at++) {
        if (!isLetterOrDigit(id.charAt(at)) && "._-@+/".indexOf(id.charAt(at)) < 0) {
          return false;
        }
      }
      return true;
    }

    private static boolean isLetterOrDigit(char c) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
  }

  /// The id of a whole team, which names a folder as well.
  record TeamId() implements Name {
    private static final Pattern FORMED = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,63}");

    @Override
    public Optional<String> read(Json json, Known known) {
      var id = known.values().string(json);
      if (id.isPresent() && !FORMED.matcher(id.get()).matches()) {
        known
            .findings()
            .wrong(
                Mistake.BAD_ID,
                json,
                known.findings().quoted(id.get()) + " cannot be the id of a team",
                "use small letters, digits and -, like north-west");
      }
      return id;
    }
  }

  /// The id of one of the team's KPIs.
  record KpiId() implements Name {
    @Override
    public Optional<String> read(Json json, Known known) {
      var id = known.values().string(json);
      id.ifPresent(it -> known.needKpi(it, json.start(), json.end()));
      return id;
    }
  }

  /// The id of one of the team's reps.
  record RepId() implements Name {
    @Override
    public Optional<String> read(Json json, Known known) {
      var id = known.values().string(json);
      id.ifPresent(it -> known.needRep(it, json));
      return id;
    }
  }

  /// Three letters of ISO 4217.
  record CurrencyCode() implements TextForm<Currency> {
    @Override
    public Optional<Currency> read(Json json, Known known) {
      var written = known.values().string(json);
      try {
        return written.map(Currency::getInstance);
      } catch (IllegalArgumentException unknown) {
        known
            .findings()
            .broken(
                Mistake.CURRENCY,
                json,
                "there is no currency " + known.findings().quoted(written.get()),
                "write the three letters of ISO 4217, like USD, EUR or CAD");
        return Optional.empty();
      }
    }

    @Override
    public void write(Currency currency, Writing out) {
      out.json().writeString(currency.toString());
    }

    @Override
    public Currency nothing() {
      return Currency.getInstance("XXX");
    }
  }

  /// A time zone by its name in the IANA database.
  record Zone() implements TextForm<ZoneId> {
    @Override
    public Optional<ZoneId> read(Json json, Known known) {
      var written = known.values().string(json);
      try {
        return written.map(ZoneId::of);
      } catch (DateTimeException unknown) {
        known
            .findings()
            .broken(
                Mistake.TIME_ZONE,
                json,
                "there is no time zone " + known.findings().quoted(written.get()),
                Suggestion.zone(written.get()));
        return Optional.empty();
      }
    }

    @Override
    public void write(ZoneId zone, Writing out) {
      out.json().writeString(zone.getId());
    }

    @Override
    public ZoneId nothing() {
      return ZoneOffset.UTC;
    }
  }
}
