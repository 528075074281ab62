package scrumline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import scrumline.team.Absence;
import scrumline.team.Agenda;
import scrumline.team.Deal;
import scrumline.team.Funnel;
import scrumline.team.Goal;
import scrumline.team.GoalStep;
import scrumline.team.Kpi;
import scrumline.team.Leads;
import scrumline.team.OpenItem;
import scrumline.team.Period;
import scrumline.team.Plan;
import scrumline.team.Quote;
import scrumline.team.Ramp;
import scrumline.team.Rep;
import scrumline.team.Team;
import scrumline.team.Unit;
import scrumline.team.Week;
import scrumline.team.WeekNumbers;

/// Reads the sample team, which is known to be well formed: no checks, no messages.
final class SampleReader {
  private final Map<String, Goal> teamGoals = new HashMap<>();

  static Team read(String json) {
    return new SampleReader().team(JsonNode.parse(json));
  }

  private Team team(JsonNode file) {
    var period = file.get("period");
    var funnel = file.get("funnel");
    return new Team(
        file.safe("team"),
        file.safe("manager"),
        Optional.of(file.safe("strategy")),
        Optional.of(Currency.getInstance(file.text("currency"))),
        ZoneId.of(file.text("timeZone")),
        Optional.of(file.date("asOf")),
        Optional.of(
            new Period(
                period.safe("label"),
                period.date("start"),
                period.date("end"),
                new TreeSet<>(
                    period.get("holidays").texts().stream().map(LocalDate::parse).toList()),
                Optional.of(period.text("result")))),
        Agenda.DEFAULT,
        file.all("kpis", this::kpi),
        Optional.of(
            new Funnel(
                funnel.get("steps").texts(),
                Optional.of(funnel.text("won")),
                Optional.of(funnel.text("lost")))),
        file.all("reps", this::rep),
        Set.of(),
        file.all("openItems", SampleReader::openItem),
        List.of(),
        List.of());
  }

  private Kpi kpi(JsonNode file) {
    var goal =
        file.optional("goal")
            .map(node -> Goal.of(Goal.Op.AT_LEAST, node.number("value").getAsDouble()));
    goal.ifPresent(given -> teamGoals.put(file.text("id"), given));
    return new Kpi(
        file.text("id"),
        file.safe("label"),
        Kpi.Kind.valueOf(file.text("kind").toUpperCase(Locale.ROOT)),
        Unit.valueOf(file.text("unit").toUpperCase(Locale.ROOT)),
        goal,
        file.optional("ratio").map(node -> new Kpi.Ratio(node.text("of"), node.text("over"))),
        file.optional("hidden").isPresent(),
        file.optional("why").map(JsonNode::safe),
        OptionalInt.empty());
  }

  private Rep rep(JsonNode file) {
    var goals = new LinkedHashMap<String, List<GoalStep>>();
    file.get("goals").members().forEach((kpi, node) -> goals.put(kpi, steps(kpi, node)));
    var weeks = new TreeMap<Week, WeekNumbers>();
    file.all("weeks", SampleReader::week).forEach(week -> weeks.put(week.week(), week));
    return new Rep(
        file.text("id"),
        file.safe("name"),
        Optional.of(file.safe("role")),
        file.number("quota"),
        file.number("booked"),
        file.number("pipeline"),
        file.number("averageDeal"),
        Optional.of(OffsetDateTime.parse(file.text("updated"))),
        file.optional("ramp").map(node -> new Ramp(node.integer("month"), node.integer("of"))),
        file.all(
            "absences",
            node -> new Absence(node.date("from"), node.date("to"), Optional.of(node.safe("why")))),
        goals,
        weeks,
        file.optional("leads")
            .map(n -> new Leads(n.integer("cool"), n.integer("warm"), n.integer("hot"))),
        Optional.of(file.all("quotes", SampleReader::quote)),
        Optional.of(
            file.all(
                "deals",
                node ->
                    new Deal(
                        node.safe("account"),
                        node.number("value").getAsDouble(),
                        node.date("closed")))),
        Optional.of(file.all("plan", SampleReader::plan)));
  }

  private List<GoalStep> steps(String kpi, JsonNode file) {
    return file.isNumber()
        ? List.of(GoalStep.always(teamGoals.get(kpi).withValue(file.number().getAsDouble())))
        : file.all(
            node ->
                new GoalStep(
                    node.optional("from").map(JsonNode::week),
                    node.optional("until").map(JsonNode::week),
                    teamGoals.get(kpi).withValue(node.number("value").getAsDouble()),
                    node.optional("why").map(JsonNode::safe)));
  }

  private static WeekNumbers week(JsonNode file) {
    var values = new HashMap<String, Double>();
    file.get("values")
        .members()
        .forEach((kpi, node) -> node.number().ifPresent(value -> values.put(kpi, value)));
    return new WeekNumbers(
        file.get("week").week(), values, file.optional("note").map(JsonNode::safe));
  }

  private static Quote quote(JsonNode file) {
    return new Quote(
        file.safe("id"),
        file.safe("account"),
        file.number("value").orElse(0),
        Quote.Status.valueOf(file.text("status").toUpperCase(Locale.ROOT)),
        file.optional("sent").map(JsonNode::date),
        file.optional("lastTouch").map(JsonNode::date),
        file.optional("nextStep").map(JsonNode::safe),
        file.optional("nextDate").map(JsonNode::date));
  }

  private static Plan plan(JsonNode file) {
    return new Plan(file.get("week").week(), file.safe("activity"), file.isTrue("done"));
  }

  private static OpenItem openItem(JsonNode file) {
    return new OpenItem(
        file.text("id"),
        OpenItem.Type.valueOf(file.text("type").toUpperCase(Locale.ROOT)),
        file.text("rep"),
        file.safe("owner"),
        file.safe("text"),
        file.optional("due").map(JsonNode::date),
        file.integer("carried"));
  }
}
