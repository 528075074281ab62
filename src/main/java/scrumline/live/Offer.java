package scrumline.live;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import scrumline.screen.Desk;
import scrumline.screen.Effect;
import scrumline.screen.Home;
import scrumline.screen.OfferPage;
import scrumline.screen.Page;
import scrumline.screen.SameTeamPage;
import scrumline.screen.text.Notice;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;
import scrumline.team.SafeText;

/// What a window offers before there is a scrum in it. What an answer opens waits for the disk: it
/// is opened beside the window, which says so and can be left meanwhile. `lobby` is the scrum as it
/// would begin; nothing happens here by itself.
public final class Offer<T> implements Stage {
  private static final Set<Effect.Ask> ANSWERS =
      EnumSet.of(Effect.Ask.LOOK_ON, Effect.Ask.TAKE_LOG, Effect.Ask.BEGIN_LOG);

  private static final Notice OPENING =
      new Notice(
          SafeText.of("Opening the log …"), List.of(), List.of(new Notice.Key("q", "leaves")));

  private final Page page;
  private final Scrum lobby;
  private final Opening<T> opening;
  private final Errands errands;
  private boolean isAnswered;
  private volatile Optional<Outcome<T>> outcome = Optional.empty();
  private Optional<Outcome<T>> seen = Optional.empty();

  private Offer(Page page, Scrum lobby, Opening<T> opening, Consumer<Message> to) {
    this.page = page;
    this.lobby = lobby;
    this.opening = opening;
    this.errands = new Errands(to);
  }

  /// To look on, where the scrum is open in another window.
  public static Offer<Optional<Lookout>> toLookOn(Opened.Elsewhere scrum, Consumer<Message> to) {
    var teams = List.of(scrum.archive());
    return new Offer<>(new OfferPage(), scrum.lobby(), _ -> Lookout.of(teams), to);
  }

  /// To go on with the log of a team that has the same people; `whose` says which.
  public static Offer<Opened> toGoOn(
      Scrum lobby, String whose, Opening<Opened> opening, Consumer<Message> to) {
    return new Offer<>(new SameTeamPage(whose), lobby, opening, to);
  }

  /// What the answer opened; absent where the window was left before.
  public Optional<T> opened() throws IOException {
    return seen.isPresent() ? Optional.of(seen.get().get()) : Optional.empty();
  }

  @Override
  public Desk begin(Audience view) {
    return Desk.of(new Home.LookingOn(page), view);
  }

  @Override
  public Optional<Scrum> scrum() {
    return Optional.of(lobby).filter(_ -> !isAnswered);
  }

  @Override
  public Notice waiting() {
    return OPENING;
  }

  @Override
  public Instant now() {
    return lobby.lastAt();
  }

  @Override
  public Optional<Instant> wakeAt(Optional<Instant> asked) {
    return Optional.empty();
  }

  @Override
  public Optional<String> asked(Effect.Ask ask) {
    if (ANSWERS.contains(ask)) {
      isAnswered = true;
      errands.run(() -> open(ask));
    }
    return Optional.empty();
  }

  private Message open(Effect.Ask answer) {
    outcome = Optional.of(outcome(answer));
    return new Message.Woke();
  }

  private Outcome<T> outcome(Effect.Ask answer) {
    try {
      var opened = opening.after(answer);
      return () -> opened;
    } catch (IOException failed) {
      return () -> {
        throw failed;
      };
    }
  }

  @Override
  public boolean woken() {
    seen = outcome;
    return false;
  }

  @Override
  public boolean isOver() {
    return seen.isPresent();
  }

  /// Opens what an answer asks for, and waits for the disk.
  public interface Opening<T> {
    T after(Effect.Ask answer) throws IOException;
  }

  /// What was opened, or why it was not.
  private interface Outcome<T> {
    T get() throws IOException;
  }
}
