package scrumline.screen;

import java.util.stream.Collectors;

/// The keys of a page as the README has them.
public final class KeyTable {
  private KeyTable() {}

  public static String ofTurn() {
    var rows =
        new TurnPage(TurnPage.Stage.LOOK)
            .keys().stream()
                .map(use -> "| " + use.shown() + " | " + use.sentence() + " |")
                .collect(Collectors.joining("\n"));
    return "| key | does |\n| --- | --- |\n" + rows + "\n";
  }
}
