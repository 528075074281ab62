package scrumline.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import scrumline.journal.line.Header;
import scrumline.journal.line.SmallTeam;
import scrumline.scrum.Agreement;
import scrumline.scrum.Draft;
import scrumline.scrum.Event;
import scrumline.scrum.Former;
import scrumline.scrum.Help;
import scrumline.scrum.Lapse;
import scrumline.scrum.Opening;
import scrumline.scrum.Outcome;
import scrumline.scrum.Question;
import scrumline.scrum.Scrum;
import scrumline.scrum.Slot;
import scrumline.team.Adjustment;
import scrumline.team.Came;
import scrumline.team.Goal;
import scrumline.team.OpenItem;
import scrumline.team.Remembered;
import scrumline.team.SafeText;
import scrumline.team.Spoken;
import scrumline.team.Team;
import scrumline.team.Week;

/// A small scrum that has every kind of event in it.
public final class Kinds {
  public static final Instant AT = Instant.parse("2026-11-23T17:00:00Z");
  public static final LocalDate DATE = LocalDate.of(2026, 11, 23);
  static final SafeText TEAM = SafeText.of("Northline West");
  public static final Header HEADER =
      Header.of("0.1.0", ZoneId.of("Europe/Berlin"), SafeText.of("team.json"), "5f".repeat(32));

  private Kinds() {}

  public static List<Event> all() {
    var all = new ArrayList<Event>();
    all.add(opened(DATE, 1));
    all.add(new Event.Started(at(60)));
    all.add(new Event.Entered(at(90), new Slot("reps", Optional.of("sam"))));
    all.add(asked());
    all.add(new Event.Drafted(at(91), new Draft("sam", Draft.Kind.RESOURCE, text("pricing app"))));
    all.add(new Event.Agreed(at(95), resource(1)));
    all.add(new Event.Drafted(at(96), new Draft("sam", Draft.Kind.RESOURCE, SafeText.EMPTY)));
    all.add(new Event.Agreed(at(99), commitment(2)));
    all.add(new Event.Agreed(at(105), new Agreement.KpiAdjustment("2026-11-23/3", adjustment())));
    all.add(new Event.Undone(at(107), 8));
    all.add(new Event.Settled(at(110), "2026-11-16/2", Outcome.CARRIED));
    all.add(new Event.Helped(at(110.25), "2026-11-16/1", Help.TOO_SOON));
    all.add(new Event.Given(at(110.5), "2026-11-16/4", "grace"));
    all.add(new Event.NothingNew(at(111), "sam"));
    all.add(new Event.NoteMarked(at(112), "sam"));
    all.add(new Event.Extended(at(113), Duration.ofSeconds(-30)));
    all.add(new Event.Paused(at(120)));
    all.add(new Event.Unpaused(at(125)));
    all.add(new Event.MarkedAway(at(126), "grace"));
    all.add(new Event.MarkedPresent(at(127), "grace"));
    all.add(new Event.MovedLater(at(128), "sam"));
    all.add(new Event.MovedAfterCall(at(128.5), List.of("grace", "sam")));
    all.add(new Event.MovedAfterCall(at(128.75), List.of()));
    all.add(new Event.Blanked(at(129)));
    all.add(new Event.Unblanked(at(130)));
    all.add(new Event.Left(at(131)));
    all.add(new Event.Continued(at(190), at(131)));
    all.add(new Event.Mended(at(191), 73));
    all.add(new Event.StoodStill(at(191), at(190.5), Duration.ofMillis(500), Lapse.HELD_UP));
    all.add(new Event.Unpaused(at(191.25)));
    all.add(new Event.TeamReloaded(at(192), team()));
    all.add(new Event.Entered(at(200), new Slot("wrap-up", Optional.empty())));
    all.add(new Event.Rated(at(210), 8));
    all.add(new Event.Noted(at(211), "sam", text("Überstunden? \"No\" — 東京 🚀")));
    all.add(new Event.Unread(at(212), "sparkled"));
    all.add(new Event.Closed(at(220), Optional.of(text("a newer scrum began"))));
    all.add(new Event.Redated(at(9000), "2026-11-23/1", DATE.plusDays(9)));
    return all;
  }

  static Scrum fold(List<Event> events) {
    var scrum = Scrum.open((Event.Opened) events.getFirst());
    for (var event : events.subList(1, events.size())) {
      scrum = scrum.after(event);
    }
    return scrum;
  }

  public static Event.Opened opened(LocalDate date, int firstNumber) {
    var items =
        List.of(
            item("2026-11-16/2", OpenItem.Type.COMMITMENT, Optional.of(DATE.minusDays(3))),
            item("2026-11-16/4", OpenItem.Type.RESOURCE, Optional.empty()));
    var week = Week.lastCompleteOn(date);
    var order = List.of("sam", "grace");
    var seed = OptionalLong.of(-4711);
    var inForce = List.of(adjustment());
    var former = List.of(new Former("kim", text("Kim Roe")));
    var opening =
        new Opening(team(), date, week, items, inForce, order, seed, firstNumber, former, memory());
    return new Event.Opened(AT, opening);
  }

  public static Agreement resource(int number) {
    return new Agreement.Resource(
        "2026-11-23/" + number, "sam", text("Dana"), text("pricing approval"), DATE.plusDays(2));
  }

  static Agreement commitment(int number) {
    return new Agreement.Commitment(
        "2026-11-23/" + number,
        "sam",
        text("Sam"),
        text("call the leads"),
        DATE.plusDays(7),
        Optional.of("i-owe"));
  }

  static Event.Asked asked() {
    return new Event.Asked(
        at(90),
        "sam",
        new Question(
            "resource-came",
            1,
            text("The list was done on Mon 16 Nov."),
            text("The list: what has it changed so far?"),
            List.of("It was marked done on Mon 16 Nov.")),
        Optional.of("2026-11-16/1"));
  }

  private static Map<String, Remembered> memory() {
    var turns =
        List.of(
            new Remembered.Turn(DATE.minusDays(7), new Spoken("behind", 2)),
            new Remembered.Turn(DATE.minusDays(14), new Spoken("steady", 0)));
    var came = List.of(new Came("2026-11-16/1", "sam", text("the list"), DATE.minusDays(7)));
    return Map.of("sam", new Remembered(turns, came), "grace", new Remembered(turns, List.of()));
  }

  public static Instant at(double seconds) {
    return AT.plusMillis((long) (seconds * 1000));
  }

  private static Adjustment adjustment() {
    return new Adjustment(
        "sam",
        "calls",
        120,
        Goal.of(Goal.Op.AT_LEAST, 100.5),
        Week.of(DATE),
        Optional.of(Week.of(DATE).plus(1)),
        text("focus on six hot leads"),
        DATE);
  }

  private static OpenItem item(String id, OpenItem.Type type, Optional<LocalDate> due) {
    var rule = due.map(_ -> "behind");
    return new OpenItem(id, type, "sam", text("Sam"), text("call the leads"), due, 2, rule);
  }

  private static SafeText text(String text) {
    return SafeText.of(text);
  }

  static Team team() {
    return SmallTeam.team();
  }
}
