package scrumline.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import scrumline.team.CoachingRule;
import scrumline.team.SafeText;
import scrumline.team.Team;
import tools.jackson.core.JsonGenerator;

/// The block `coaching`, as texts; what the rules mean is for the room `coach`.
record CoachingForm(List<CoachingRule> rules, List<SafeText> phrasing) {
  static final List<String> FIELDS = List.of("rules", "phrasing");
  static final List<String> RULE_FIELDS = List.of("id", "when", "opening", "question");

  static CoachingForm of(Fields team) {
    if (!team.has("coaching")) {
      return new CoachingForm(List.of(), List.of());
    }
    var fields = team.object("coaching");
    fields.knowOnly(FIELDS);
    return new CoachingForm(rules(fields), phrasing(fields));
  }

  static List<CoachingRule> rules(Fields coaching) {
    var rules = new ArrayList<CoachingRule>();
    var seen = new HashSet<String>();
    for (var item : coaching.items("rules")) {
      var rule = Fields.of(item, coaching.findings());
      rule.knowOnly(RULE_FIELDS);
      rules.add(
          new CoachingRule(
              Known.id(rule, "id", seen),
              rule.neededText("when"),
              rule.neededText("opening"),
              rule.neededText("question")));
    }
    return List.copyOf(rules);
  }

  private static List<SafeText> phrasing(Fields coaching) {
    var values = new Values(coaching.findings());
    var phrasing = new ArrayList<SafeText>();
    for (var item : coaching.items("phrasing")) {
      values.text(item).ifPresent(phrasing::add);
    }
    return List.copyOf(phrasing);
  }

  static void write(Team team, JsonGenerator out) {
    out.writeStartObject();
    out.writeName("rules");
    out.writeStartArray();
    for (var rule : team.coachingRules()) {
      out.writeStartObject();
      out.writeStringProperty("id", rule.id());
      out.writeStringProperty("when", rule.when().value());
      out.writeStringProperty("opening", rule.opening().value());
      out.writeStringProperty("question", rule.question().value());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeName("phrasing");
    out.writeStartArray();
    for (var text : team.phrasing()) {
      out.writeString(text.value());
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
