package scrumline.coach;

import java.util.List;
import java.util.stream.IntStream;

/// The team file of a story about rules, with words in capitals for what a story changes.
final class StoryFile {
  static final String TEXT =
      """
      {"schemaVersion": 1, "team": "Two", "timeZone": "UTC", "asOf": "2026-11-20",
       "period": {"label": "Q4", "start": "2026-10-01", "end": "ENDS", "result": "revenue"},
       "kpis": [
        {"id": "calls", "label": "Calls", "goal": {"op": "CALLOP", "value": CALLGOAL}},
        {"id": "conversations", "label": "Conversations", "goal": {"op": ">=", "value": 12}},
        {"id": "quotes_sent", "label": "Quotes sent", ASK "goal": {"op": ">=", "value": QUOTEGOAL}},
        {"id": "hot_followup", "label": "Hot leads in a day", "unit": "percent",
         "ratio": {"of": "hot_done", "over": "hot_new"}, "goal": {"op": ">=", "value": 90}},
        {"id": "deals_won", "label": "Deals", "kind": "lagging",
         "goal": {"op": ">=", "value": DEALGOAL}},
        {"id": "revenue", "label": "Booked", "kind": "lagging", "unit": "money"},
        {"id": "deals_lost", "label": "Lost", "kind": "lagging", "hidden": true},
        {"id": "hot_new", "label": "New", "hidden": true},
        {"id": "hot_done", "label": "Done", "hidden": true}],
       "funnel": {"steps": ["calls", "conversations", "quotes_sent", "deals_won"],
        "won": "deals_won", "lost": "deals_lost"},
       "coaching": {"rules": [OWN]},
       "reps": [
        {"id": "r1", "name": "Robin Reed", "quota": 260000, "booked": BOOKED,
         "averageDeal": 18000, "pipeline": PIPELINE, RAMP "quotes": [QUOTES], "plan": [PLAN], "absences": [AWAY], "weeks": [WEEKS]},
        {"id": "r2", "name": "Alex Kim", "quota": 100, "quotes": [FRESH], "weeks": [OTHERS]}]}
      """;

  private StoryFile() {}

  static List<String> quotes(String id, int count, String touched) {
    return IntStream.range(0, count)
        .mapToObj(
            at ->
                """
                {"id": "%s%d", "account": "A", "value": 1, "status": "sent", "lastTouch": "%s"}\
                """
                    .formatted(id, at, touched))
        .toList();
  }
}
