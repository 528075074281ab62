package scrumline.house;

import java.util.List;

/// An exception to a rule, by name: `what` may have up to `size`, for a reason. A size only ever
/// gets smaller.
public record Allowed(String what, int size, String reason) {
  /// Circles, each by one of its classes.
  static final List<Allowed> CIRCLES =
      List.of(
          new Allowed(
              "scrumline/screen/Page",
              8,
              "every page answers a key with a step to the page that comes next"),
          new Allowed(
              "scrumline/codec/Json", 5, "the tree of a file and the parser that reports into it"),
          new Allowed(
              "scrumline/codec/ValueForm",
              4,
              "a value is made of fields, and a field holds a value"),
          new Allowed(
              "scrumline/scrum/Scrum", 5, "the fold: a scrum, and the scrums that come of it"));

  /// How much a name in a list is allowed; `most` for all that are in none.
  static int of(List<Allowed> list, List<String> names, int most) {
    return list.stream()
        .filter(one -> names.contains(one.what))
        .mapToInt(Allowed::size)
        .max()
        .orElse(most);
  }
}
