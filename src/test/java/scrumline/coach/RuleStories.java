package scrumline.coach;

import java.util.LinkedHashMap;
import java.util.Map;

/// Every rule of the table in a story of its own, in their order.
final class RuleStories {
  static Map<String, RuleStory> all() {
    var stories = new LinkedHashMap<String, RuleStory>();
    stories.put("first-week", new RuleStory().withoutAny());
    stories.put("welcome-back", story().with("AWAY", away("18", "20")));
    stories.put("i-owe", story().owes("Get a price list"));
    stories.put("resource-came", story().came("the price list"));
    stories.put("period-over", story().with("ENDS", "2026-11-20"));
    stories.put("quota-reached", story().with("BOOKED", "260000"));
    stories.put("ramping-up", callsUp().with("RAMP", "\"ramp\": {\"month\": 3, \"of\": 6},"));
    stories.put("thin-pipeline", story().with("PIPELINE", "100000"));
    stories.put("input-down", callsDown());
    stories.put("rate-down", story().weekly("conversations", 16, 8));
    stories.put("last-mile", story().with("BOOKED", "230000").with("ENDS", "2026-12-11"));
    stories.put("quotes-waiting", story().quotes(3, 1, 4));
    stories.put("plan-open", story().with("PLAN", planned("W47") + ", " + planned("W47")));
    stories.put("quotes-not-landing", quotesWithoutDeals());
    stories.put("behind", story().with("BOOKED", "80000"));
    stories.put("kpi-behind", story().weekly("quotes_sent", 3, 3));
    stories.put("all-met", story().weekly("quotes_sent", 5, 5));
    stories.put("next-plan", story().with("PLAN", planned("W48")));
    stories.put("steady", story());
    return stories;
  }

  private static String planned(String week) {
    return "{\"week\": \"2026-%s\", \"activity\": \"Visit Bolt\"}".formatted(week);
  }

  private RuleStories() {}

  private static RuleStory story() {
    return new RuleStory();
  }

  static String away(String from, String to) {
    return "{\"from\": \"2026-11-%s\", \"to\": \"2026-11-%s\"}".formatted(from, to);
  }

  private static RuleStory callsUp() {
    return story().weekly("calls", 80, 100);
  }

  private static RuleStory callsDown() {
    return story().weekly("calls", 80, 55).weekly("conversations", 16, 11);
  }

  private static RuleStory quotesWithoutDeals() {
    return story()
        .weekly("quotes_sent", 5, 5)
        .weekly("deals_lost", 9, 9)
        .with("DEALGOAL", "2")
        .with("PIPELINE", "900000");
  }
}
