package scrumline.live;

import java.time.Instant;
import java.util.Optional;
import scrumline.screen.Desk;
import scrumline.screen.Effect;
import scrumline.screen.Home;
import scrumline.screen.OfferPage;
import scrumline.screen.view.View;
import scrumline.scrum.Scrum;

/// What a second window shows whose scrum is open in another one. `lobby` is that scrum as it would
/// begin; nothing happens here by itself.
public final class Offer implements Stage {
  private final Scrum lobby;
  private boolean accepted;

  public Offer(Scrum lobby) {
    this.lobby = lobby;
  }

  public boolean isAccepted() {
    return accepted;
  }

  @Override
  public Desk begin(View view) {
    return Desk.of(new Home.LookingOn(new OfferPage()), view);
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
    accepted |= ask == Effect.Ask.LOOK_ON;
    return Optional.empty();
  }

  @Override
  public boolean isOver() {
    return accepted;
  }
}
