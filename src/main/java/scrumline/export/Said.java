package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import scrumline.team.Listed;
import scrumline.team.SafeText;

/// A sentence that is made of our words and of text from outside, so that every document can escape
/// the latter and leave the former as they are.
record Said(List<Piece> pieces) {
  static final Said NOTHING = new Said(List.of());

  record Piece(SafeText text, boolean isOurs) {}

  Said {
    pieces = List.copyOf(pieces);
  }

  /// Words of the program's own; never text from outside.
  static Said ours(String words) {
    return new Said(List.of(new Piece(SafeText.of(words), true)));
  }

  static Said theirs(SafeText text) {
    return new Said(List.of(new Piece(text, false)));
  }

  static Said theirs(String text) {
    return theirs(SafeText.of(text));
  }

  Said and(Said more) {
    var both = new ArrayList<>(pieces);
    both.addAll(more.pieces);
    return new Said(both);
  }

  Said and(String ours) {
    return and(ours(ours));
  }

  Said and(SafeText theirs) {
    return and(theirs(theirs));
  }

  /// `a, b and c`.
  static Said list(List<Said> all) {
    var joined = NOTHING;
    for (int at = 0; at < all.size(); at++) {
      joined = joined.and(Listed.before(at, all.size())).and(all.get(at));
    }
    return joined;
  }

  static Said joined(List<Said> all, String between) {
    var joined = NOTHING;
    for (int at = 0; at < all.size(); at++) {
      joined = joined.and(at == 0 ? "" : between).and(all.get(at));
    }
    return joined;
  }

  boolean isEmpty() {
    return pieces.stream().allMatch(piece -> piece.text.isEmpty());
  }

  String plain() {
    return text(SafeText::value);
  }

  String markdown() {
    return text(Markdown::inLine);
  }

  private String text(Function<SafeText, String> escape) {
    var text = new StringBuilder();
    for (var piece : pieces) {
      text.append(piece.isOurs ? piece.text.value() : escape.apply(piece.text));
    }
    return text.toString();
  }
}
