package scrumline.live;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import scrumline.screen.Desk;
import scrumline.screen.Effect;
import scrumline.screen.Home;
import scrumline.screen.OfferPage;
import scrumline.screen.Page;
import scrumline.screen.SameTeamPage;
import scrumline.scrum.Scrum;
import scrumline.team.Audience;

/// What a window offers before there is a scrum in it. `lobby` is the scrum as it would begin;
/// nothing happens here by itself.
public final class Offer implements Stage {
  private static final Set<Effect.Ask> ANSWERS =
      EnumSet.of(Effect.Ask.LOOK_ON, Effect.Ask.TAKE_LOG, Effect.Ask.BEGIN_LOG);

  private final Page page;
  private final Scrum lobby;
  private Optional<Effect.Ask> answer = Optional.empty();

  private Offer(Page page, Scrum lobby) {
    this.page = page;
    this.lobby = lobby;
  }

  /// To look on, where the scrum is open in another window.
  public static Offer toLookOn(Scrum lobby) {
    return new Offer(new OfferPage(), lobby);
  }

  /// To go on with the log of a team that has the same people; `whose` says which.
  public static Offer toGoOn(Scrum lobby, String whose) {
    return new Offer(new SameTeamPage(whose), lobby);
  }

  /// What was chosen; absent where the window was left.
  public Optional<Effect.Ask> answer() {
    return answer;
  }

  @Override
  public Desk begin(Audience view) {
    return Desk.of(new Home.LookingOn(page), view);
  }

  @Override
  public Optional<Scrum> scrum() {
    return Optional.of(lobby);
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
    answer = ANSWERS.contains(ask) ? Optional.of(ask) : answer;
    return Optional.empty();
  }

  @Override
  public boolean isOver() {
    return answer.isPresent();
  }
}
