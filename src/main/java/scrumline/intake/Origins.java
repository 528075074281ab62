package scrumline.intake;

import java.util.List;
import java.util.Optional;
import scrumline.codec.Finding;
import scrumline.codec.Json;
import scrumline.codec.Mistake;
import scrumline.codec.Pointer;

/// Where in the file the values came from, so that what later rooms find is told with its place,
/// and an edit touches its own bytes only.
public final class Origins {
  /// The bytes of one value, from `start` up to but not with `end`.
  public record Origin(int start, int end) {}

  private final Source source;
  private final Optional<Json> root;

  Origins(Source source, Optional<Json> root) {
    this.source = source;
    this.root = root;
  }

  /// The file as it was read, byte order mark included. Not to be changed.
  public byte[] bytes() {
    return source.bytes();
  }

  /// The tree of the file; empty where the file is not JSON.
  public Optional<Json> root() {
    return root;
  }

  /// Where the value stands that a JSON pointer points at.
  public Optional<Origin> of(String pointer) {
    return root.flatMap(tree -> Pointer.at(tree, pointer))
        .map(json -> new Origin(json.start(), json.end()));
  }

  /// The problem that a later room found about the value at a pointer; none where there is no such
  /// value.
  Optional<Problem> problem(Mistake mistake, String pointer, String message, String help) {
    return of(pointer)
        .map(at -> Finding.of(mistake, at.start(), at.end(), message, help))
        .map(finding -> new Located(source, root).problems(List.of(finding)).getFirst());
  }
}
