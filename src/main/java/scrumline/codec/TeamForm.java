package scrumline.codec;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrumline.team.Agenda;
import scrumline.team.Rep;
import scrumline.team.Share;
import scrumline.team.Team;

/// The whole team file, read from the top; what follows is read against the KPIs.
final class TeamForm {
  static final int VERSION = 1;
  static final int MOST_REPS = 500;

  static final List<String> FIELDS =
      List.of(
          "schemaVersion",
          "id",
          "team",
          "manager",
          "strategy",
          "currency",
          "timeZone",
          "asOf",
          "period",
          "scrum",
          "kpis",
          "funnel",
          "reps",
          "share",
          "openItems",
          "coaching");
  private final Fields fields;
  private final Findings findings;
  private final Values values;

  private TeamForm(Fields fields) {
    this.fields = fields;
    this.findings = fields.findings();
    this.values = new Values(findings);
  }

  /// Empty where something cannot be read, whatever else the findings say.
  static Optional<Team> read(Json json, ZoneId fallback, Findings findings) {
    var form = new TeamForm(Fields.of(json, findings));
    if (!form.isOurVersion()) {
      return Optional.empty();
    }
    var team = form.read(fallback);
    return findings.isReadable() ? Optional.of(team) : Optional.empty();
  }

  private boolean isOurVersion() {
    var version = fields.number("schemaVersion");
    if (version.isEmpty() || version.getAsDouble() == VERSION) {
      fields.need("schemaVersion");
      return true;
    }
    boolean newer = version.getAsDouble() > VERSION;
    findings.broken(
        Mistake.SCHEMA_VERSION,
        fields.value("schemaVersion").get(),
        "this program reads team files of schemaVersion " + VERSION,
        newer ? "use a newer version of scrumline for this file" : "write 1");
    return false;
  }

  private Team read(ZoneId fallback) {
    fields.knowOnly(FIELDS);
    var name = fields.neededText("team");
    var manager = fields.has("manager") ? fields.neededText("manager") : Team.UNNAMED_MANAGER;
    var zone = zone().orElse(fallback);
    needSome("kpis");
    var kpis = Known.limited(fields, "kpis", KpiForm.MOST, "KPIs");
    var known = new Known(findings, KpiForm.read(kpis, findings));
    var blocks = new PeriodForm(known);
    var reps = reps(new RepForm(known, zone));
    var coaching = CoachingForm.of(fields);
    return new Team(
        Known.teamId(fields, "id"),
        name,
        manager,
        fields.text("strategy"),
        currency(),
        zone,
        fields.date("asOf"),
        fields.value("period").map(blocks::period),
        fields.value("scrum").map(scrum -> AgendaForm.read(scrum, findings)).orElse(Agenda.DEFAULT),
        List.copyOf(known.kpis().values()),
        fields.value("funnel").map(blocks::funnel),
        reps,
        share(),
        ItemForm.readAll(fields, manager, reps),
        coaching.rules(),
        coaching.phrasing());
  }

  private void needSome(String name) {
    fields.need(name);
    if (fields.value(name).orElse(null) instanceof Json.Arr array && array.items().isEmpty()) {
      findings.wrong(Mistake.NOTHING_THERE, array, "there must be at least one in this list", "");
    }
  }

  private Optional<ZoneId> zone() {
    var written = fields.string("timeZone");
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(written.get()));
    } catch (DateTimeException unknown) {
      findings.broken(
          Mistake.TIME_ZONE,
          fields.value("timeZone").get(),
          "there is no time zone " + Values.quoted(written.get()),
          Suggestion.zone(written.get()));
      return Optional.empty();
    }
  }

  private Optional<Currency> currency() {
    var written = fields.string("currency");
    try {
      return written.isEmpty()
          ? Optional.empty()
          : Optional.of(Currency.getInstance(written.get()));
    } catch (IllegalArgumentException unknown) {
      findings.broken(
          Mistake.CURRENCY,
          fields.value("currency").get(),
          "there is no currency " + Values.quoted(written.get()),
          "write the three letters of ISO 4217, like USD, EUR or CAD");
      return Optional.empty();
    }
  }

  private List<Rep> reps(RepForm form) {
    needSome("reps");
    var reps = new ArrayList<Rep>();
    var seen = new HashSet<String>();
    for (var item : Known.limited(fields, "reps", MOST_REPS, "reps")) {
      reps.add(form.read(item, seen));
    }
    return List.copyOf(reps);
  }

  private Set<Share> share() {
    var share = EnumSet.noneOf(Share.class);
    for (var item : fields.items("share")) {
      var word = values.word(item, Words.SHARE);
      if (word.isPresent() && !share.add(word.get())) {
        findings.wrong(Mistake.HARMLESS_REPEAT, item, "this is there twice", "");
      }
    }
    return Collections.unmodifiableSet(share);
  }
}
