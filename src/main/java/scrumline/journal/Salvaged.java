package scrumline.journal;

import java.nio.file.Path;
import java.util.List;
import scrumline.scrum.Agreement;

/// What became of a damaged journal that was to be salvaged. The damaged one stays as it is.
public sealed interface Salvaged {
  /// The new journal is there.
  record Written(Path file, Salvage what) implements Salvaged {}

  /// It was salvaged before.
  record WasWritten(Path file) implements Salvaged {}

  /// Nothing tells whose scrum it was, so there is no new journal. `agreed` is what was agreed in
  /// the lines that are whole.
  record NoBeginning(List<Agreement> agreed) implements Salvaged {}
}
