package scrumline.codec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrumline.team.Kpi;

/// What the rest of a team is read against: the KPIs by id, in their order.
record Known(Findings findings, Map<String, Kpi> kpis) {
  private static final int LONGEST_ID = 64;
  private static final Pattern TEAM_ID = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,63}");

  /// Complains where no KPI has this id; not where there are none at all, which was said already.
  void needKpi(String id, int start, int end) {
    if (!kpis.isEmpty() && !kpis.containsKey(id)) {
      findings.wrong(
          Mistake.UNKNOWN_KPI,
          start,
          end,
          "no KPI is called " + Values.quoted(id),
          Suggestion.among(kpis.keySet(), id, findings));
    }
  }

  /// A field that holds a KPI's id.
  Optional<String> kpi(Fields fields, String name) {
    var id = fields.string(name);
    if (id.isPresent()) {
      var at = fields.value(name).get();
      needKpi(id.get(), at.start(), at.end());
    }
    return id;
  }

  /// A needed id that nothing before it in `seen` has.
  static String id(Fields fields, String name, Set<String> seen) {
    String id = fields.neededString(name);
    var at = fields.value(name);
    if (at.isPresent() && at.get() instanceof Json.Text) {
      if (!isFormed(id)) {
        fields
            .findings()
            .wrong(
                Mistake.BAD_ID,
                at.get(),
                Values.quoted(id) + " cannot be an id",
                "use letters, digits and . _ - @ + /, beginning with a letter or digit");
      } else if (!seen.add(id)) {
        fields
            .findings()
            .wrong(
                Mistake.REPEATED,
                at.get(),
                Values.quoted(id) + " is there twice",
                "give each one an id of its own");
      }
    }
    return id;
  }

  /// The id of a whole team, which names a folder as well.
  static Optional<String> teamId(Fields fields, String name) {
    var id = fields.string(name);
    if (id.isPresent() && !TEAM_ID.matcher(id.get()).matches()) {
      fields
          .findings()
          .wrong(
              Mistake.BAD_ID,
              fields.value(name).get(),
              Values.quoted(id.get()) + " cannot be the id of a team",
              "use small letters, digits and -, like north-west");
    }
    return id;
  }

  private static boolean isFormed(String id) {
    if (id.isEmpty() || id.length() > LONGEST_ID || !isLetterOrDigit(id.charAt(0))) {
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

  /// What stands in a list that may have `most` things. More of them are not looked at, so that
  /// the wrong file is refused at once.
  static List<Json> limited(Fields fields, String name, int most, String what) {
    var items = fields.items(name);
    if (items.size() <= most || !fields.findings().isCollecting()) {
      return items;
    }
    fields
        .findings()
        .wrong(
            Mistake.TOO_MANY,
            items.get(most),
            items.size() + " " + what + "; at most " + most + " are allowed",
            "take out what is no longer needed");
    return items.subList(0, most);
  }

  /// Complains about a number that must not be below zero.
  static void notNegative(Fields fields, String name) {
    var value = fields.value(name).orElse(null);
    if (value instanceof Json.Num number && number.value() < 0) {
      fields
          .findings()
          .wrong(Mistake.OUT_OF_RANGE, value, "this cannot be below 0", "leave it out if unknown");
    }
  }

  /// Complains about a number that must be above zero.
  static void aboveZero(Fields fields, String name) {
    notNegative(fields, name);
    var value = fields.value(name).orElse(null);
    if (value instanceof Json.Num number && number.value() == 0) {
      fields
          .findings()
          .wrong(Mistake.OUT_OF_RANGE, value, "this cannot be 0", "leave it out if there is none");
    }
  }
}
