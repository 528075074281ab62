package scrumline.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrumline.coach.Conversation;
import scrumline.screen.text.Block;
import scrumline.screen.text.Key;
import scrumline.screen.view.Footer;
import scrumline.screen.view.Scene;
import scrumline.screen.view.TurnView;
import scrumline.scrum.Wording;

/// A rep's turn: the numbers, one question, what we agree.
public record TurnPage(Conversation stage) implements Page {

  /// Where the conversation of a turn stands that something is opened over.
  static Conversation stage(Page page) {
    return page instanceof TurnPage turn ? turn.stage : Conversation.LOOK;
  }

  @Override
  public Block draw(Scene scene) {
    return scene.scrum().current().isEmpty()
        ? new SectionPage().draw(scene)
        : TurnView.draw(scene, PageFooter.of(this, scene), stage, Optional.empty(), Block.EMPTY);
  }

  @Override
  public List<Use> keys() {
    var own = new ArrayList<>(RoomKeys.captures(this));
    own.add(
        new Use(
            List.of(Key.Named.ENTER),
            "Enter",
            "next step",
            "Next step of the conversation",
            Footer.Place.HELP_ONLY,
            _ -> goOn()));
    own.add(Use.of("w", "why", "Why this question: the rule and its figures", this::why).inHelp());
    String copy = "Copy the last agreement, or note whether a resource has helped";
    own.add(Use.of("y", "copy", copy, this::copyOrAnswer).inHelp());
    own.add(HelpedPage.use(this));
    return RoomKeys.with(this, own);
  }

  private Step goOn() {
    return Step.to(new TurnPage(stage.next()));
  }

  private Step why(Scene scene) {
    return WhyPage.open(this, scene);
  }

  /// Where it is asked what a resource has changed, the answer comes first, and is given once.
  private Step copyOrAnswer(Scene scene) {
    return scene.isAskedWhetherItHelped() ? HelpedPage.open(this, scene) : copy(scene);
  }

  private Step copy(Scene scene) {
    var scrum = scene.scrum();
    var agreed = scrum.current().map(rep -> scrum.minutes().agreementsOf(rep.id()));
    if (agreed.isEmpty() || agreed.get().isEmpty()) {
      return Step.to(this).saying("Nothing is agreed in this turn yet.");
    }
    var last = agreed.get().getLast().value();
    return Step.to(this)
        .and(new Effect.Copy(Wording.agreement(last, scrum.team(), scene.eyes())))
        .saying("Copied, if the terminal allows it.");
  }

  @Override
  public Step otherwise(Key key, Scene scene) {
    return ItemPage.numbered(this, key, scene).orElseGet(() -> Page.super.otherwise(key, scene));
  }
}
