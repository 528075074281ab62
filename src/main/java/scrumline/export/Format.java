package scrumline.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.numbers.forecast.Backtest;
import scrumline.scrum.Scrum;
import scrumline.team.Eyes;

/// A format that a document of kind `D` can be written in: its word on the command line, which file
/// names end in, too, and what renders the document. Every list has the usual format first.
public record Format<D>(String word, Function<D, String> render) {
  /// Those of a meeting log.
  public static final List<Format<Recap>> LOG = List.of(new Format<>("md", MarkdownLog::of));

  public static final List<Format<Figures>> NUMBERS =
      List.of(
          new Format<>("table", NumbersTable::of),
          new Format<>("json", JsonDocument::of),
          new Format<>("csv", NumbersCsv::of));

  public static final List<Format<Backtest>> BACKTEST =
      List.of(new Format<>("table", BacktestTable::of), new Format<>("json", JsonDocument::of));

  public static final List<Format<Prep.Page>> PREP =
      List.of(
          new Format<>("text", page -> page.prep().text(page.columns(), page.all())),
          new Format<>("md", page -> page.prep().markdown(page.all())));

  /// The format with this word among `formats`, in whatever case it is written.
  public static <D> Optional<Format<D>> named(String word, List<Format<D>> formats) {
    return formats.stream().filter(format -> format.word.equalsIgnoreCase(word)).findFirst();
  }

  /// The meeting log in its usual format, for everybody who was in the room.
  public static String forTeam(Scrum scrum) {
    return LOG.getFirst().of(Recap.of(scrum, Eyes.TEAM));
  }

  /// The whole document, lines ended with LF unless the format has another end of lines.
  public String of(D document) {
    return render.apply(document);
  }

  /// The same format for things of another kind, of which `document` makes one of this kind.
  public <E> Format<E> from(Function<E, D> document) {
    return new Format<>(word, render.compose(document));
  }
}
