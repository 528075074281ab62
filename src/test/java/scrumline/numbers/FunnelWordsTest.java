package scrumline.numbers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrumline.PeriodStages;
import scrumline.Samples;
import scrumline.intake.TeamFile;
import scrumline.team.CountedLabel;
import scrumline.team.Team;

/// What a team closes, and what comes before that, in its own words.
class FunnelWordsTest {

  @ParameterizedTest
  @CsvSource({
    "meetings held, 1 meeting held, 35 meetings held, 35 meetings held",
    "deals closed, 1 deal, 35 deals, 35 deals closed",
    "deals won, 1 deal, 35 deals, 35 deals won",
    "closed deals, 1 deal, 35 deals, 35 deals closed",
    "deals, 1 deal, 35 deals, 35 deals",
    "quotes sent, 1 quote, 35 quotes, 35 quotes sent",
    "proposals out, 1 proposal, 35 proposals, 35 proposals out",
    "sales meetings held, 1 sales meeting held, 35 sales meetings held, 35 sales meetings held",
    "submissions to clients, 1 submission to clients, 35 submissions to clients, 35 submissions to "
        + "clients",
    "companies visited, 1 company visited, 35 companies visited, 35 companies visited",
    "pitches, 1 pitch, 35 pitches, 35 pitches",
    "outreach, 1 outreach, 35 outreach, 35 outreach",
    "Kundenbesuche, 1 Kundenbesuche, 35 Kundenbesuche, 35 Kundenbesuche",
    "days to submit, 1 day to submit, 35 days to submit, 35 days to submit",
    "business won, 1 business, 35 business, 35 business won",
    "SQLs, 1 SQL, 35 SQLs, 35 SQLs",
  })
  void a_label_is_counted_by_its_noun(String text, String one, String many, String done) {
    var label = CountedLabel.of(text);
    var words = new FunnelWords(label, label);
    assertEquals(one, words.counted(1));
    assertEquals(many, words.counted(35));
    assertEquals(done, words.countedDone(35));
  }

  @Test
  void quotes_are_counted_as_open_ones_and_as_new_ones() {
    var words = FunnelWords.of(Samples.northlineWest());
    assertEquals("59 new quotes", words.newQuotes(59));
    assertEquals("1 new quote", words.newQuotes(1));
    assertEquals("1 open quote", words.openQuotes(1));
  }

  @Test
  void a_team_without_a_funnel_closes_what_its_quota_counts() {
    var recruiters = PeriodStages.teams().get(1);
    assertEquals("1 placement", FunnelWords.of(recruiters).counted(1));
    assertEquals("2 deals", FunnelWords.of(PeriodStages.NO_PERIOD.of(recruiters)).counted(2));
  }

  @Test
  void the_samples_have_the_words_of_their_funnels() {
    var west = FunnelWords.of(Samples.northlineWest());
    assertEquals("deals", west.deals());
    assertEquals("quotes", west.quotes());
    assertEquals("16 deals", west.counted(16));
  }

  @Test
  void a_team_that_counts_meetings_reads_of_meetings() {
    var meetings = FunnelWords.of(meetings(", \"won\": \"held\""));
    assertEquals("35 meetings held", meetings.counted(35));
    assertEquals("1 meeting held", meetings.counted(1));
    assertEquals("meetings booked", meetings.quotes());
  }

  @Test
  void without_a_count_of_wins_it_is_the_last_step_of_the_funnel() {
    var words = FunnelWords.of(meetings(""));
    assertEquals("meetings held", words.deals());
    assertEquals("meetings booked", words.quotes());
  }

  @Test
  void without_a_funnel_there_are_deals_and_quotes() {
    var words = FunnelWords.of(team(""));
    assertEquals("3 deals", words.counted(3));
    assertEquals("quotes", words.quotes());
    assertEquals("3 deals closed", words.countedDone(3));
  }

  private static Team meetings(String won) {
    String steps = "[\"dials\", \"booked\", \"held\"]";
    return team("\"funnel\": {\"steps\": " + steps + won + "},");
  }

  private static Team team(String funnel) {
    String file =
        """
        {"schemaVersion": 1, "team": "Meetings", %s
         "kpis": [{"id": "dials", "label": "Dials"}, {"id": "booked", "label": "Meetings booked"},
                  {"id": "held", "label": "Meetings held", "kind": "lagging"}],
         "reps": [{"id": "a", "name": "Ann Bee"}]}
        """
            .formatted(funnel);
    var read = TeamFile.read(file.getBytes(UTF_8), "meetings.json", ZoneOffset.UTC);
    return read.value().orElseThrow();
  }
}
