package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;

import java.util.List;
import scrumline.team.CoachingRule;
import scrumline.team.SafeText;

/// The block `coaching`, as texts; what the rules mean is for the room `coach`.
record CoachingForm(List<CoachingRule> rules, List<SafeText> phrasing) {
  static final CoachingForm NONE = new CoachingForm(List.of(), List.of());

  private static final FieldForm<CoachingRule, String> ID =
      needed("id", new TextForm.Id(), CoachingRule::id, "The rule's own id.");
  private static final FieldForm<CoachingRule, SafeText> WHEN =
      needed("when", TextForm.SOME, CoachingRule::when, "When the rule holds.");
  private static final FieldForm<CoachingRule, SafeText> OPENING =
      needed("opening", TextForm.SOME, CoachingRule::opening, "The fact to begin with.");
  private static final FieldForm<CoachingRule, SafeText> QUESTION =
      needed("question", TextForm.SOME, CoachingRule::question, "The open question to ask.");

  private static final ObjectForm<CoachingRule> RULE =
      ObjectForm.of(CoachingForm::rule, ID, WHEN, OPENING, QUESTION);

  private static final FieldForm<CoachingForm, List<CoachingRule>> RULES =
      assumed(
          "rules",
          ListForm.of(RULE, "rules"),
          CoachingForm::rules,
          "The team's own rules, which come before those of the program.");
  private static final FieldForm<CoachingForm, List<SafeText>> PHRASING =
      assumed(
          "phrasing",
          ListForm.of(TextForm.ANY, "phrases"),
          CoachingForm::phrasing,
          "The team's own ways to ask.");

  static final ObjectForm<CoachingForm> COACHING =
      ObjectForm.of(CoachingForm::coaching, RULES, PHRASING);

  private static CoachingForm coaching(Filled filled) {
    return new CoachingForm(
        filled.get(RULES).orElse(List.of()), filled.get(PHRASING).orElse(List.of()));
  }

  private static CoachingRule rule(Filled filled) {
    return new CoachingRule(
        filled.newId(ID), filled.need(WHEN), filled.need(OPENING), filled.need(QUESTION));
  }
}
