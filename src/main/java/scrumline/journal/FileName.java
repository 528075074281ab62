package scrumline.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import scrumline.files.RandomLetters;
import scrumline.journal.line.Stamp;

/// What a journal's file is called: when its scrum was opened, which team's it is, and which scrum.
/// `part` is 1, and more where a journal had to go on in another file; each part holds all of it.
public record FileName(String stamp, String slug, String mid, int part) {
  static final int MID_LENGTH = 6;
  private static final Pattern FORM =
      Pattern.compile("(\\d{8}T\\d{6}Z)-([a-z0-9-]+)-([a-z0-9]{6})(?:-(\\d{1,3}))?\\.jsonl");

  static FileName of(Instant opened, String slug, String mid) {
    return new FileName(Stamp.forFile(opened), slug, mid, 1);
  }

  /// Empty where the file is no journal.
  static Optional<FileName> parse(Path file) {
    var match = FORM.matcher(String.valueOf(file.getFileName()));
    if (!match.matches()) {
      return Optional.empty();
    }
    int part = match.group(4) == null ? 1 : Integer.parseInt(match.group(4));
    return Optional.of(new FileName(match.group(1), match.group(2), match.group(3), part));
  }

  static String newMid(RandomGenerator random) {
    return RandomLetters.of(MID_LENGTH, random);
  }

  /// When its scrum was opened; empty where its digits are no time.
  Optional<Instant> opened() {
    return Stamp.ofFile(stamp);
  }

  FileName withPart(int other) {
    return new FileName(stamp, slug, mid, other);
  }

  /// What all parts of one journal have in common; later scrums come later in its order.
  String stem() {
    return stamp + "-" + slug + "-" + mid;
  }

  @Override
  public String toString() {
    return stem() + (part == 1 ? "" : "-" + part) + ".jsonl";
  }
}
