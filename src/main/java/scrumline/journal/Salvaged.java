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

  /// The scrum's opening is nowhere, so there is no new journal. `agreed` is what was agreed in the
  /// lines that are whole; whether the header is one of them, `hasHeader` says.
  record NoBeginning(boolean hasHeader, List<Agreement> agreed) implements Salvaged {}
}
