package scrumline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.CoachingRule;

/// Every sentence of the program's own rules, said with labels of every kind. They are written to
/// `target/questions.txt`, so that a person can read them.
class SentencesTest {
  private static final List<String> LABELS =
      List.of("Show rate", "Outreach", "Days to submit", "Calls");

  /// The sample's words, and labels that are no plural, no noun of many, or both.
  private static List<Optional<String>> labels() {
    var labels = new ArrayList<Optional<String>>();
    labels.add(Optional.empty());
    LABELS.forEach(label -> labels.add(Optional.of(label)));
    return labels;
  }

  private static Holding holding(CoachingRule rule, Optional<String> label) {
    var story = RuleStories.all().get(rule.id()).quotes(3, 1, 4);
    label.ifPresent(story::labelled);
    var asking = story.asking();
    return Rule.of(rule, asking.review().team())
        .flatMap(one -> one.about(new Subject(asking)))
        .orElseThrow(() -> new AssertionError(rule.id() + " holds no more with " + label));
  }

  @Test
  void every_wording_can_be_said_with_some_label() {
    for (var rule : Samples.coach().rules()) {
      var said = new HashSet<Integer>();
      for (var label : labels()) {
        var holding = holding(rule, label);
        holding.questions().forEach(one -> said.add(one.place()));
        holding.again().forEach(one -> said.add(one.place()));
      }
      int own = rule.id().equals("kpi-behind") ? 1 : 0;
      assertEquals(rule.questions().size() + rule.again().size() - own, said.size(), rule.id());
    }
  }

  @Test
  void all_sentences_are_listed_for_a_person_to_read() throws IOException {
    var lines = new ArrayList<String>();
    for (var label : labels()) {
      lines.add("== " + label.orElse("the labels of the story"));
      for (var rule : Samples.coach().rules()) {
        var holding = holding(rule, label);
        lines.add(rule.id() + " · " + holding.opening());
        var wordings = new ArrayList<>(holding.questions());
        wordings.addAll(holding.again());
        wordings.forEach(one -> lines.add("  " + one.text()));
        holding.because().forEach(why -> lines.add("    - " + why));
      }
    }
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "questions.txt"), lines);
  }

  @Test
  void every_question_reads_with_any_label() {
    for (var label : labels()) {
      for (var rule : Samples.coach().rules()) {
        var holding = holding(rule, label);
        holding.questions().forEach(one -> stands(one.text(), label));
        holding.again().forEach(one -> stands(one.text(), label));
        reads(holding.opening(), label);
        holding.because().forEach(why -> reads(why, label));
      }
    }
  }

  /// One question, whole, and with nothing in it that only the manager may read.
  private static void stands(String question, Optional<String> label) {
    reads(question, label);
    assertTrue(question.endsWith("?"), question);
    assertEquals(question.length() - 1, question.indexOf('?'), question);
    assertTrue(Character.isUpperCase(question.charAt(0)), question);
    assertFalse(
        question.matches(".*\\d.*") && !question.contains("Q4") && !question.contains("Dec"),
        question);
    assertFalse(question.contains("Alex"), question);
    assertEquals(List.of(), new Phrasing(List.of()).all(question));
  }

  /// No verb has to agree with a label, and no label stands where a plural has to.
  private static void reads(String text, Optional<String> label) {
    assertFalse(text.matches(".*[{}\\[\\]–].*"), text);
    for (var verb : Set.of("is", "are", "was", "were", "has", "have", "make", "makes")) {
      label.ifPresent(
          it ->
              assertFalse(text.toLowerCase().contains(it.toLowerCase() + " " + verb + " "), text));
    }
  }
}
