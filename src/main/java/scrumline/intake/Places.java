package scrumline.intake;

import java.util.List;
import java.util.Optional;
import scrumline.codec.Finding;
import scrumline.codec.Json;
import scrumline.codec.Mistake;
import scrumline.codec.Pointer;

/// Where in the file the values came from, so that what later rooms find is told with its place,
/// and an edit touches its own bytes only.
public final class Places {
  /// Bytes from `start` up to but not with `end`; `line` and `column` as in [Problem].
  public record Place(int start, int end, int line, int column) {}

  private final Source source;
  private final Optional<Json> root;

  Places(Source source, Optional<Json> root) {
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
  public Optional<Place> of(String pointer) {
    return root.flatMap(tree -> Pointer.at(tree, pointer)).map(this::of);
  }

  /// The problem that a later room found about the value at a pointer; none where there is no such
  /// value.
  Optional<Problem> problem(Mistake mistake, String pointer, String message, String help) {
    return of(pointer)
        .map(place -> Finding.of(mistake, place.start(), place.end(), message, help))
        .map(finding -> new Located(source, root).problems(List.of(finding)).getFirst());
  }

  private Place of(Json json) {
    int start = json.start();
    return new Place(start, json.end(), source.line(start), source.column(start));
  }
}
