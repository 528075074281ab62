package scrumline.codec;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.CoachingRule;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Team;
import tools.jackson.core.JsonGenerator;

/// Teams and the smaller values of a team as JSON. What `write` writes, `read` reads back equal;
/// `read` ends with [Unreadable] where a value is missing or of another kind, and asks no more,
/// because what was once written must stay readable when team files are checked more strictly.
public final class TeamCodec {
  /// No message shows more bytes before or after its place.
  public static final int REACH = 1 << 14;

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
    return own(GoalForm.GOAL, json);
  }

  public static Adjustment readAdjustment(Json json) {
    return own(GoalForm.ADJUSTMENT, json);
  }

  public static OpenItem readOpenItem(Json json) {
    return own(ItemForm.ITEM, json);
  }

  public static Agenda readAgenda(Json json) {
    return own(AgendaForm.AGENDA, json);
  }

  /// The rules of a block `coaching` that the program itself brings.
  public static List<CoachingRule> readRules(Json json) {
    return own(CoachingForm.COACHING, json).rules();
  }

  private static <T> T own(ObjectForm<T> form, Json json) {
    return form.fill(own(json), Known.alone());
  }

  /// The fields of an object that the program itself wrote.
  public static Fields own(Json json) {
    return Fields.of(json, Findings.refusing());
  }

  /// What the fields of a team file are called.
  public static Set<String> fieldNames() {
    return TeamFields.names();
  }

  /// The bytes of a team file that no message shows, because not everybody may see them: those
  /// around the places that messages are about, as far as [#REACH].
  public static BitSet hidden(Json root, NavigableSet<Integer> places) {
    return TeamFields.Hidden.of(root, places);
  }

  public static void write(Team team, JsonGenerator out) {
    var kpis = new LinkedHashMap<String, Kpi>();
    team.kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
    TeamForm.TEAM.write(team, new Writing(out, kpis));
  }

  public static void write(Goal goal, JsonGenerator out) {
    GoalForm.GOAL.write(goal, Writing.to(out));
  }

  public static void write(Adjustment adjustment, JsonGenerator out) {
    GoalForm.ADJUSTMENT.write(adjustment, Writing.to(out));
  }

  public static void write(OpenItem item, JsonGenerator out) {
    ItemForm.ITEM.write(item, Writing.to(out));
  }

  public static void write(Agenda agenda, JsonGenerator out) {
    AgendaForm.AGENDA.write(agenda, Writing.to(out));
  }
}
