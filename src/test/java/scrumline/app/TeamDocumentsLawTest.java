package scrumline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import scrumline.codec.HiddenBytes;
import scrumline.export.Format;
import scrumline.export.Recap;
import scrumline.intake.TeamFile;
import scrumline.journal.Kinds;
import scrumline.journal.LogJson;
import scrumline.scrum.Agreement;
import scrumline.scrum.Draft;
import scrumline.scrum.Event;
import scrumline.scrum.Morning;
import scrumline.scrum.Question;
import scrumline.team.Adjustment;
import scrumline.team.Eyes;
import scrumline.team.Goal;
import scrumline.team.SafeText;
import scrumline.team.Team;
import scrumline.team.Week;

/// No document for the team holds anything of what the team file's form says is hidden, nor of what
/// was noted, asked or typed for the manager's eyes. Which values are marked comes from the table
/// of fields, so that a new one is in this.
class TeamDocumentsLawTest {
  private static final String WORD = "qzSECRETzq";
  private static final String NUMBER = "98765432";
  private static final Pattern MARKS = Pattern.compile("SECRET|9876|98[.,]7|98[.,]8");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void a_document_for_the_team_holds_no_value_that_is_hidden() throws IOException {
    var events = events(marked());
    var log = new LogJson(Kinds.HEADER, "k3f9q2", events, Optional.empty());
    String whole = new String(log.write(Eyes.MANAGER), UTF_8);
    assertTrue(whole.split(WORD, -1).length > 15, "so many marks could be missed: " + whole);
    assertEquals(log, LogJson.read(log.write(Eyes.MANAGER)));
    none(new String(log.write(Eyes.TEAM), UTF_8));
    for (var format : Format.LOG) {
      none(format.of(Recap.of(log.scrum(), Eyes.TEAM)));
    }
  }

  private static void none(String document) {
    var mark = MARKS.matcher(document);
    assertEquals("", mark.find() ? mark.group() + " in " + document : "");
    assertTrue(document.contains("an open promise"), document);
  }

  private static List<Event> events(Team team) {
    var at = Morning.NINE;
    var events = new ArrayList<Event>(List.of(Morning.of(team).scrum().opened()));
    var secret = SafeText.of(WORD);
    var asked = new Question(WORD, 0, secret, SafeText.of("What would help?"), List.of(WORD));
    events.add(new Event.Started(at));
    events.add(new Event.Asked(at, "r1", asked, Optional.empty()));
    events.add(new Event.Noted(at, "r1", secret));
    for (var kind : Draft.Kind.values()) {
      events.add(new Event.Drafted(at, new Draft("r1", kind, secret)));
    }
    events.add(new Event.NothingNew(at, "r2"));
    events.add(new Event.TeamReloaded(at, team));
    var promise = SafeText.of("an open promise");
    events.add(
        new Event.Agreed(
            at,
            new Agreement.Commitment(
                "2026-11-23/1", "r1", SafeText.of("Sam"), promise, DAY, Optional.of(WORD))));
    events.add(new Event.Agreed(at, new Agreement.KpiAdjustment("2026-11-23/2", moreRevenue())));
    return List.copyOf(events);
  }

  private static Adjustment moreRevenue() {
    return new Adjustment(
        "r1",
        "revenue",
        98765432,
        Goal.of(Goal.Op.AT_LEAST, 98765433),
        Week.of(DAY),
        Optional.empty(),
        SafeText.of("one large deal"),
        DAY);
  }

  /// The file that has every field, with a mark in each hidden value that can have one.
  private static Team marked() throws IOException {
    var text = Files.readString(Path.of("src/test/resources/everything.json"));
    for (int at = 0; at < text.length(); ) {
      var hidden = HiddenBytes.of(text.getBytes(UTF_8));
      int start = hidden.nextSetBit(bytes(text, at));
      if (start < 0) {
        break;
      }
      String before = new String(text.getBytes(UTF_8), 0, start, UTF_8);
      int end = hidden.nextClearBit(start);
      String after =
          new String(text.getBytes(UTF_8), end, text.getBytes(UTF_8).length - end, UTF_8);
      String marked = before + (before.endsWith("\"") ? WORD : NUMBER) + after;
      boolean fits = read(marked).isPresent();
      at = text.length() - after.length() + (fits ? marked.length() - text.length() : 0);
      text = fits ? marked : text;
    }
    return read(text).orElseThrow();
  }

  private static int bytes(String text, int chars) {
    return text.substring(0, chars).getBytes(UTF_8).length;
  }

  private static Optional<Team> read(String text) {
    return TeamFile.read(text.getBytes(UTF_8), "team.json", ZoneOffset.UTC).value();
  }
}
