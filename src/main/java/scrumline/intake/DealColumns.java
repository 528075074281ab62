package scrumline.intake;

import java.util.Optional;

/// The names of the columns in which a table of deals has who closed them, when, and for how much;
/// with `quota`, the one that has the owner's quota of that time; with `only`, the rows that have a
/// certain value in another column are looked at and no others.
public record DealColumns(
    String owner, String closed, String value, Optional<String> quota, Optional<Only> only) {
  /// Compared without regard to capitals and spaces.
  public record Only(String column, String value) {}
}
