package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.util.List;
import java.util.Optional;
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
      optional(
          "opening",
          TextForm.SOME,
          rule -> Optional.of(rule.opening()).filter(text -> !text.isEmpty()),
          "The fact to begin with.");
  private static final FieldForm<CoachingRule, List<SafeText>> QUESTION =
      needed(
          "question",
          new WordingsForm(),
          CoachingRule::questions,
          "The open question to ask, or several wordings of it.");
  private static final FieldForm<CoachingRule, List<SafeText>> AGAIN =
      optional(
          "again",
          new WordingsForm(),
          rule -> Optional.of(rule.again()).filter(texts -> !texts.isEmpty()),
          "What to ask where the rule spoke lately.");

  private static final ObjectForm<CoachingRule> RULE =
      ObjectForm.of(CoachingForm::rule, ID, WHEN, OPENING, QUESTION, AGAIN);

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
        filled.newId(ID),
        filled.need(WHEN),
        filled.get(OPENING).orElse(SafeText.EMPTY),
        filled.need(QUESTION),
        filled.get(AGAIN).orElse(List.of()));
  }
}
