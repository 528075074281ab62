package scrumline.screen;

import java.util.List;
import scrumline.Samples;
import scrumline.screen.text.Key;
import scrumline.scrum.Adjusted;
import scrumline.scrum.Chair;
import scrumline.scrum.Morning;
import scrumline.scrum.Outcome;
import scrumline.scrum.Teams;
import scrumline.team.Audience;
import scrumline.team.SafeText;
import scrumline.team.Week;

/// Which pictures are taken, and how each of them came about.
public final class Album extends Shots {
  public static List<Shot> shots() {
    var album = new Album();
    album.inAllSizes("lobby", () -> Window.on(Morning.lobby()));
    album.inAllSizes("turn-sam", () -> Window.on(sam()).pending().press(Key.letter('a')));
    album.inAllSizes("wrap-up", Album::wrapUp);
    album.sections();
    album.turns();
    album.captures();
    album.asides();
    album.addAll(TeamAlbum.shots());
    album.addAll(PeopleAlbum.shots());
    album.addAll(ClockAlbum.shots());
    album.addAll(StagesAlbum.shots());
    return album.taken();
  }

  /// Those that are kept as files: of screens that look alike in both views the team's alone.
  static List<Shot> kept() {
    return shots().stream().filter(Alike::isKept).toList();
  }

  private void sections() {
    inBothViews("lobby-away", () -> lobby().press(Key.Named.DOWN, Key.letter('x')));
    inAllSizes("opening", () -> Window.on(Morning.started().after(12)));
    inAllSizes("opening-full", Album::promises);
    inAllSizes("wins", () -> Window.on(Morning.started().nextAfter(30).after(55)));
    inBothViews("wins-of-the-team", () -> Window.on(without().nextAfter(30).after(20)));
    inBothViews("wrap-up-nothing", () -> Window.on(Morning.started().onTimeTo("wrap-up")));
    inAllSizes("closed", () -> wrapUp().type("9").press(Key.Named.ENTER));
    inAllSizes("resume", () -> Window.on(sam()).showing(new ResumePage(sam().scrum().lastAt())));
  }

  private void turns() {
    inAllSizes("turn-elena", () -> turnOf("Elena", 20));
    inAllSizes("turn-tom", () -> turnOf("Tom", 20));
    inBothViews("turn-diego", () -> turnOf("Diego", 5));
    inBothViews("turn-namesakes", () -> Window.on(namesakes()));
    inBothViews("turn-grace", () -> turnOf("Grace", 80));
    inBothViews("turn-tom-saved", () -> Window.on(early().onTimeTo("Tom").after(90)));
    shot("turn-sam-foreseen-100x30", Audience.MANAGER, () -> turnOf("Sam", 52).sized(100, 30));
    inBothViews("turn-paused", () -> Window.on(sam()).type(" "));
    inBothViews("turn-said", () -> Window.on(sam()).type("7"));
    inAllSizes("turn-adjusted", () -> Window.on(adjusted().make(Chair::next).onTimeTo("Sam")));
    inAllSizes("turn-agreed", Album::agreed);
  }

  private void captures() {
    inAllSizes("commitment", () -> Window.on(sam()).type("ccall the 12 trade-show leads by fri"));
    inBothViews("resource", () -> Window.on(sam()).type("rpricing approval by wed @dana"));
    inBothViews("resource-empty", () -> Window.on(sam()).type("r"));
    inBothViews("resource-unknown", () -> Window.on(sam()).type("rpricing @donna"));
    inBothViews("kpi-begun", () -> Window.on(sam()).type("kcalls"));
    inAllSizes("kpi", () -> Window.on(sam()).type("kcalls 100 for 2 weeks because focus"));
    inBothViews("commitment-hint", () -> Window.on(sam()).type("cwhy didn't you call them"));
    inBothViews("resource-money", () -> Window.on(sam()).type("rapprove the $20k rebate"));
    shot("kpi-proposed-80x24", Audience.MANAGER, Album::proposed);
    inAllSizes("why-sam", Audience.MANAGER, () -> Window.on(sam()).in(Audience.MANAGER).type("w"));
    shot("why-marcus-100x30", Audience.MANAGER, () -> marcus().sized(100, 30).type("w"));
    shot("turn-plan-80x24", Audience.MANAGER, Album::planning);
    inAllSizes("item", () -> Window.on(sam()).type("1"));
    shot(
        "note-manager-80x24",
        Audience.MANAGER,
        () -> Window.on(sam()).in(Audience.MANAGER).type("nlo"));
  }

  private void asides() {
    inAllSizes("leave", () -> Window.on(sam()).type("q"));
    inBothViews("leave-not-saved", () -> Window.on(sam()).diskFull().type("aq"));
    inAllSizes("help", () -> Window.on(sam()).type("?"));
    inAllSizes("palette", () -> Window.on(sam()).type(":"));
    inBothViews("palette-typed", () -> Window.on(sam()).type(":pr"));
    inAllSizes("jump", () -> Window.on(sam()).type("/"));
    inBothViews("blank", () -> Window.on(sam()).type("b"));
    inBothViews("small", () -> Window.on(sam()).sized(40, 10));
    inBothViews("small-leave", () -> Window.on(sam()).sized(40, 10).type("q"));
    inAllSizes("not-saved", () -> Window.on(sam()).diskFull().type("a"));
    inAllSizes("not-saved-what", () -> Window.on(sam()).diskFull().type("a!"));
    inAllSizes(
        "private-asked", Audience.TEAM, () -> Window.on(sam()).type(":private").press(enter()));
  }

  private static Key enter() {
    return Key.Named.ENTER;
  }

  /// With the forecast there.
  private static Window turnOf(String name, int seconds) {
    return Window.on(Morning.started().onTimeTo(name).after(seconds)).foreseen();
  }

  private static Window proposed() {
    return Window.on(sam()).in(Audience.MANAGER).type("kcalls").press(Key.Named.TAB);
  }

  private static Window marcus() {
    return Window.on(Morning.started().onTimeTo("Marcus").after(9)).in(Audience.MANAGER);
  }

  /// The last step of the conversation.
  private static Window planning() {
    return Window.on(sam()).in(Audience.MANAGER).press(enter(), enter(), enter(), enter());
  }

  private static Window lobby() {
    return Window.on(Morning.lobby());
  }

  private static Morning sam() {
    return Morning.started().onTimeTo("Sam").after(52);
  }

  /// A week ago Sam's calls went from 120 to 100 for two weeks.
  private static Morning adjusted() {
    var now = Week.of(Samples.MONDAY);
    return Morning.with(Adjusted.of("r07", "calls", 120, 100, now.plus(-1), now));
  }

  /// Four promises, one of them kept meanwhile, and two changed goals.
  private static Window promises() {
    var changes =
        List.of(Adjusted.of("r07", "calls", 120, 100), Adjusted.of("r03", "revenue", 9, 8));
    var morning = Morning.of(Teams.withPromises(4), changes).make(Chair::next);
    morning.make(chair -> chair.settle("r07", 1, Outcome.DONE));
    return Window.on(morning.after(20));
  }

  /// A rep has joined of whom no figure is known.
  private static Morning without() {
    return Morning.of(Teams.withNewRep()).make(Chair::next);
  }

  /// Another rep is called Sam too, and one has a long name.
  private static Morning namesakes() {
    var team = Teams.renamed("Elena Kovács", SafeText.of("Sam Maximiliana-Alexandrovna Kovács"));
    return Morning.of(team).make(Chair::next).turnOf("Tom").make(Chair::previous);
  }

  private static Morning early() {
    return Morning.started().nextAfter(10).nextAfter(30);
  }

  private static Window agreed() {
    var morning = sam();
    morning.make(chair -> chair.settle(morning.rep("Sam"), 1, Outcome.DONE));
    return Window.on(morning)
        .type("rrenewals cover off Sam's mornings by wed")
        .press(enter())
        .pending()
        .type("kcalls 100 for 2 weeks because focus on six hot leads")
        .press(enter());
  }

  private static Window wrapUp() {
    var morning = Morning.started().onTimeTo("Tom").commits("Tom", "Book 3 discovery meetings");
    var window = Window.on(morning.onTimeTo("Sam"));
    window.type("rrenewals cover off Sam's mornings by wed").press(enter());
    window.type("kcalls 100 for 2 weeks because focus on six hot leads").press(enter());
    return window.after(75).press(Key.Named.RIGHT).after(60).press(Key.Named.RIGHT).after(20);
  }

  private Album() {}
}
