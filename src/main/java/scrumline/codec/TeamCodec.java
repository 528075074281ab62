package scrumline.codec;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.CoachingRule;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.SafeText;
import scrumline.team.Team;
import tools.jackson.core.JsonGenerator;

/// Teams and the smaller values of a team as JSON. What `write` writes, `read` reads back equal;
/// `read` ends with [Unreadable] where a value is missing or of another kind, and asks no more,
/// because what was once written must stay readable when team files are checked more strictly.
public final class TeamCodec {
  private TeamCodec() {}

  /// Reads a team from outside and puts everything that is wrong or doubtful into `findings`.
  /// Empty where any of it leaves no team. `fallback` is the zone of a team that names none.
  public static Optional<Team> read(Json json, ZoneId fallback, Findings findings) {
    return TeamForm.read(json, fallback, findings);
  }

  public static Team readTeam(Json json) {
    return TeamForm.read(json, ZoneOffset.UTC, Findings.refusing()).orElseThrow();
  }

  public static Goal readGoal(Json json) {
    return GoalForm.read(own(json), Goal.Op.AT_LEAST);
  }

  public static Adjustment readAdjustment(Json json) {
    return GoalForm.readAdjustment(own(json));
  }

  public static OpenItem readOpenItem(Json json) {
    return ItemForm.read(own(json), SafeText.EMPTY, new HashSet<>());
  }

  public static Agenda readAgenda(Json json) {
    return AgendaForm.read(json, Findings.refusing());
  }

  /// The rules of a block `coaching` that the program itself brings.
  public static List<CoachingRule> readRules(Json json) {
    return CoachingForm.rules(own(json));
  }

  /// The fields of an object that the program itself wrote.
  public static Fields own(Json json) {
    return Fields.of(json, Findings.refusing());
  }

  public static void write(Team team, JsonGenerator out) {
    out.writeStartObject();
    writeHead(team, out);
    out.writeName("scrum");
    AgendaForm.write(team.agenda(), out);
    var kpis = new LinkedHashMap<String, Kpi>();
    out.writeName("kpis");
    out.writeStartArray();
    for (var kpi : team.kpis()) {
      KpiForm.write(kpi, out);
      kpis.put(kpi.id(), kpi);
    }
    out.writeEndArray();
    if (team.funnel().isPresent()) {
      out.writeName("funnel");
      PeriodForm.write(team.funnel().get(), out);
    }
    out.writeName("reps");
    out.writeStartArray();
    for (var rep : team.reps()) {
      RepForm.write(rep, kpis, out);
    }
    out.writeEndArray();
    writeTail(team, out);
    out.writeEndObject();
  }

  public static void write(Goal goal, JsonGenerator out) {
    GoalForm.write(goal, out);
  }

  public static void write(Adjustment adjustment, JsonGenerator out) {
    GoalForm.writeAdjustment(adjustment, out);
  }

  public static void write(OpenItem item, JsonGenerator out) {
    ItemForm.write(item, out);
  }

  public static void write(Agenda agenda, JsonGenerator out) {
    AgendaForm.write(agenda, out);
  }

  private static void writeHead(Team team, JsonGenerator out) {
    out.writeNumberProperty("schemaVersion", TeamForm.VERSION);
    Write.string("id", team.id(), out);
    out.writeStringProperty("team", team.name().value());
    out.writeStringProperty("manager", team.manager().value());
    Write.text("strategy", team.strategy(), out);
    Write.string("currency", team.currency(), out);
    out.writeStringProperty("timeZone", team.zone().getId());
    Write.string("asOf", team.asOf(), out);
    if (team.period().isPresent()) {
      out.writeName("period");
      PeriodForm.write(team.period().get(), out);
    }
  }

  private static void writeTail(Team team, JsonGenerator out) {
    out.writeName("share");
    out.writeStartArray();
    for (var share : Words.SHARE.choices()) {
      if (team.share().contains(share)) {
        out.writeString(Words.SHARE.of(share));
      }
    }
    out.writeEndArray();
    out.writeName("openItems");
    out.writeStartArray();
    for (var item : team.openItems()) {
      ItemForm.write(item, out);
    }
    out.writeEndArray();
    out.writeName("coaching");
    CoachingForm.write(team, out);
  }
}
