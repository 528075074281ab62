package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import scrumline.PlausibleTeams;
import scrumline.RandomTeams;
import scrumline.Samples;
import scrumline.screen.text.Key;
import scrumline.screen.text.Size;
import scrumline.scrum.Morning;
import scrumline.team.Audience;
import scrumline.team.Team;

/// What is said of one person in front of everybody is a short list. Whatever team it is, and
/// whatever its manager types, the shared window has nothing beside it.
class AllowListLawTest {
  private static final int TEAMS = 8;

  private static final List<Size> SIZES =
      List.of(new Size(60, 20), new Size(80, 24), new Size(100, 30), new Size(160, 50));

  /// What goes into the four editors: words that police, tasks of somebody else, sizes, a goal.
  private static final List<String> TYPED =
      List.of(
          "cwhy didnt you close 4000 calls",
          "rcall the customer and close the quote by 2026-11-20",
          "kcalls 9999999",
          "ka 100 for 2 weeks");

  /// An arrow, a word or a size that tells how a KPI of somebody went.
  private static final Pattern TREND =
      Pattern.compile("[↑↓] ?\\d|usual level, by|below the usual|mostly fewer|several things");

  private static final Pattern ALONE =
      Pattern.compile("\\d(?:st|nd|rd|th) week|Shrink it|Talk about it|ALONE");

  private static final Pattern CORRECTS =
      Pattern.compile(
          "ask what it would take|things at once|than in any week|first step\\?|with your help"
              + "|ten times as much|three times the best|that day has passed|let the figure stand");

  /// What a KPI change leads to, beyond the change itself.
  private static final Pattern CONSEQUENCE = Pattern.compile("≈ [\\d.]|quota then needs|right-siz");

  private static final Pattern TO_GO = Pattern.compile("\\d[^·]* to go\\b");

  private static final Pattern THANKS = Pattern.compile("Thank you.*");

  private static final Pattern BY_NUMBER =
      Pattern.compile(
          "Thank you(?:, everybody: all numbers are in|: \\d+ of \\d+ have their numbers in)\\..*");

  private static final Pattern NOTHING_AGREED = Pattern.compile("Nothing new agreed: .*");

  private int looked;
  private int thanked;
  private int asked;

  @Test
  void a_shared_window_says_of_one_person_what_the_list_allows_and_nothing_else() {
    for (int seed = 0; seed < TEAMS; seed++) {
      for (var team : List.of(RandomTeams.team(seed), PlausibleTeams.team(seed))) {
        walk(team, SIZES.get(seed % SIZES.size()), "seed " + seed);
      }
    }
    SIZES.forEach(size -> walk(Samples.northlineWest(), size, "the sample, " + size));
    assertTrue(looked > 800, "looked at " + looked + " frames");
    assertTrue(thanked > 10 && asked > 50, thanked + " thanks, " + asked + " questions");
  }

  private void walk(Team team, Size size, String where) {
    var window = Window.on(Morning.of(team)).sized(size.columns(), size.rows());
    look(window, where);
    window.press(Key.Named.RIGHT);
    for (int slot = 0; slot < window.scrum.slots().size(); slot++) {
      section(window, where);
      window.press(Key.letter('a'), Key.Named.RIGHT);
    }
    look(window, where);
  }

  private void section(Window window, String where) {
    look(window, where);
    for (String key : List.of("t", "d", "w", "1", "1m", "?")) {
      look(window.type(key), where);
      window.press(Key.Named.ESC, Key.Named.ESC);
    }
    if (window.scrum.current().isPresent()) {
      for (String typed : TYPED) {
        look(window.type(typed), where);
        window.press(Key.Named.ENTER, Key.Named.ESC);
      }
      for (int step = 0; step < 5; step++) {
        look(window.press(Key.Named.ENTER), where);
      }
    }
  }

  private void look(Window window, String where) {
    assertEquals(Audience.TEAM, window.view());
    String frame = window.draw().toString();
    String at = where + " on " + window.visible();
    for (var never : List.of(TREND, ALONE, CORRECTS, NOTHING_AGREED)) {
      none(never, frame, at);
    }
    boolean isOfAll = window.visible() instanceof TeamPage;
    if (!isOfAll) {
      none(CONSEQUENCE, frame, at);
    }
    if (!isOfAll || !window.scene().review().totals().isWithinReach()) {
      none(TO_GO, frame, at);
    }
    thanks(frame, at);
    question(window, frame, at);
    looked++;
  }

  private void thanks(String frame, String at) {
    var said = THANKS.matcher(frame);
    while (said.find()) {
      assertTrue(BY_NUMBER.matcher(said.group()).matches(), at + ": " + said.group());
      thanked++;
    }
  }

  /// The question stands alone: what opens it is not on the window.
  private void question(Window window, String frame, String at) {
    var scene = window.scene();
    var prompt = window.scrum.current().map(rep -> scene.question(scene.review().rep(rep)));
    var opening = prompt.map(one -> one.opening().value()).filter(text -> text.length() > 12);
    opening.ifPresent(text -> assertTrue(!joined(frame).contains(text), at + ": " + text));
    boolean isAsked =
        prompt.filter(one -> joined(frame).contains(one.question().value())).isPresent();
    asked += isAsked ? 1 : 0;
  }

  private static String joined(String frame) {
    return frame.replaceAll("\\s+", " ");
  }

  /// No line holds it; the first that does is told.
  private static void none(Pattern what, String text, String where) {
    var told = text.lines().filter(line -> what.matcher(line).find()).findFirst();
    assertEquals(Optional.empty(), told, where);
  }
}
