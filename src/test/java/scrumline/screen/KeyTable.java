package scrumline.screen;

import java.util.stream.Collectors;
import scrumline.coach.Conversation;

/// The keys of a page as the README has them.
public final class KeyTable {
  private KeyTable() {}

  public static String ofTurn() {
    var rows =
        new TurnPage(Conversation.LOOK)
            .keys().stream()
                .map(use -> "| " + use.shown() + " | " + use.sentence() + " |")
                .collect(Collectors.joining("\n"));
    return "| key | does |\n| --- | --- |\n" + rows + "\n";
  }
}
