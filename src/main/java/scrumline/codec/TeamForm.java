package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrumline.codec.NumberForm.Whole;
import scrumline.team.Agenda;
import scrumline.team.Funnel;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Period;
import scrumline.team.Rep;
import scrumline.team.SafeText;
import scrumline.team.Share;
import scrumline.team.Team;

/// The whole team file, read from the top; what follows is read against the KPIs.
final class TeamForm {
  private static final int VERSION = 1;

  private static final FieldForm<Team, Integer> SCHEMA_VERSION =
      needed(
          "schemaVersion", new Whole(VERSION, VERSION), _ -> VERSION, "The version of this form.");
  private static final FieldForm<Team, String> ID =
      optional(
          "id", new TextForm.TeamId(), Team::id, "The team's id, which stays if its name changes.");
  private static final FieldForm<Team, SafeText> NAME =
      needed("team", TextForm.SOME, Team::name, "The team's name.");
  private static final FieldForm<Team, SafeText> MANAGER =
      assumed("manager", TextForm.SOME, Team::manager, "The name of who runs the scrum.");
  private static final FieldForm<Team, SafeText> STRATEGY =
      optional("strategy", TextForm.ANY, Team::strategy, "One sentence that the opening shows.");
  private static final FieldForm<Team, Currency> CURRENCY =
      optional(
          "currency", new TextForm.CurrencyCode(), Team::currency, "What money is counted in.");
  private static final FieldForm<Team, ZoneId> TIME_ZONE =
      assumed(
          "timeZone", new TextForm.Zone(), Team::zone, "The team's time zone; else the system's.");
  private static final FieldForm<Team, LocalDate> AS_OF =
      optional(
          "asOf",
          DayForm.DAY,
          Team::asOf,
          "The day that everything is counted from; else the newest week's Friday.");
  private static final FieldForm<Team, Period> PERIOD =
      optional("period", PeriodForm.PERIOD, Team::period, "The time that quotas are for.");
  private static final FieldForm<Team, Agenda> SCRUM =
      assumed("scrum", AgendaForm.AGENDA, Team::agenda, "The agenda.");
  private static final FieldForm<Team, List<Kpi>> KPIS =
      needed(
          "kpis", new ListForm<>(KpiForm.KPI, 1, 60, "KPIs"), Team::kpis, "What the team watches.");
  private static final FieldForm<Team, Funnel> FUNNEL =
      optional("funnel", PeriodForm.FUNNEL, Team::funnel, "The way from work to deals.");
  private static final FieldForm<Team, List<Rep>> REPS =
      needed(
          "reps", new ListForm<>(RepForm.REP, 1, 500, "reps"), Team::reps, "Who is in the team.");
  private static final FieldForm<Team, List<Share>> SHARE =
      assumed(
          "share",
          ListForm.of(new ChoiceForm<>(Choices.SHARE), "things to share"),
          team -> Choices.SHARE.choices().stream().filter(team.share()::contains).toList(),
          "What the shared window may show beside what it always shows.");
  private static final FieldForm<Team, List<OpenItem>> OPEN_ITEMS =
      assumed(
          "openItems",
          new ListForm<>(ItemForm.ITEM, 0, 5_000, "open items"),
          Team::openItems,
          "Agreements that the team brings along, until its first scrum here.");
  private static final FieldForm<Team, CoachingForm> COACHING =
      assumed(
          "coaching",
          CoachingForm.COACHING,
          team -> new CoachingForm(team.coachingRules(), team.phrasing()),
          "The team's own prompts.");

  static final ObjectForm<Team> TEAM =
      ObjectForm.of(
          TeamForm::team,
          SCHEMA_VERSION,
          ID,
          NAME,
          MANAGER,
          STRATEGY,
          CURRENCY,
          TIME_ZONE,
          AS_OF,
          PERIOD,
          SCRUM,
          KPIS,
          FUNNEL,
          REPS,
          SHARE,
          OPEN_ITEMS,
          COACHING);

  private TeamForm() {}

  /// Empty where something cannot be read, whatever else the findings say.
  static Optional<Team> read(Json json, ZoneId fallback, Findings findings) {
    var fields = Fields.of(json, findings);
    if (!isOurVersion(fields, findings)) {
      return Optional.empty();
    }
    var team = TEAM.fill(fields, Known.nothing(findings, fallback));
    return findings.isReadable() ? Optional.of(team) : Optional.empty();
  }

  private static boolean isOurVersion(Fields fields, Findings findings) {
    fields.need(SCHEMA_VERSION.name());
    var version = fields.number(SCHEMA_VERSION.name());
    if (version.isEmpty() || version.getAsDouble() == VERSION) {
      return true;
    }
    boolean newer = version.getAsDouble() > VERSION;
    findings.broken(
        Mistake.SCHEMA_VERSION,
        fields.value(SCHEMA_VERSION.name()).orElseThrow(),
        "this program reads team files of schemaVersion " + VERSION,
        newer ? "use a newer version of scrumline for this file" : "write 1");
    return false;
  }

  /// What others are read against comes first.
  private static Team team(Filled start) {
    var name = start.need(NAME);
    var manager = start.has(MANAGER) ? start.need(MANAGER) : Team.UNNAMED_MANAGER;
    var zone = start.get(TIME_ZONE).orElse(start.known().zone());
    var headed = start.in(start.known().with(manager, zone));
    needSome(headed, KPIS);
    var kpis = KpiForm.byId(headed, KPIS);
    var filled = headed.in(headed.known().withKpis(kpis));
    needSome(filled, REPS);
    var reps = filled.get(REPS).orElse(List.of());
    var coaching = filled.get(COACHING).orElse(CoachingForm.NONE);
    return new Team(
        filled.get(ID),
        name,
        manager,
        filled.get(STRATEGY),
        filled.get(CURRENCY),
        zone,
        filled.get(AS_OF),
        filled.get(PERIOD),
        filled.get(SCRUM).orElse(Agenda.DEFAULT),
        List.copyOf(kpis.values()),
        filled.get(FUNNEL),
        reps,
        share(filled),
        filled.in(filled.known().withReps(reps)).get(OPEN_ITEMS).orElse(List.of()),
        coaching.rules(),
        coaching.phrasing());
  }

  private static void needSome(Filled filled, FieldForm<?, ?> list) {
    filled.mustHave(list);
    if (filled.has(list) && filled.at(list) instanceof Json.Arr array && array.items().isEmpty()) {
      filled.wrong(Mistake.NOTHING_THERE, list, "there must be at least one in this list", "");
    }
  }

  private static Set<Share> share(Filled filled) {
    var share = EnumSet.noneOf(Share.class);
    filled.list(
        SHARE,
        (at, word) -> {
          if (!share.add(word)) {
            filled.findings().wrong(Mistake.HARMLESS_REPEAT, at, "this is there twice", "");
          }
        });
    return Collections.unmodifiableSet(share);
  }
}
