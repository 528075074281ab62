package scrumline.team;

/// Text from outside (a file, a keyboard, a path), made harmless once and for all. The only text
/// that pages and exports take: no control, bidi or invisible character survives, and what is left
/// is in normal form NFC. Making it is total and idempotent.
public record SafeText(String value) implements Comparable<SafeText> {
  public static final SafeText EMPTY = new SafeText("");

  public SafeText {
    value = Sanitizer.clean(value);
  }

  public static SafeText of(String raw) {
    return raw.isEmpty() ? EMPTY : new SafeText(raw);
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  /// As a record would have it, which takes tens of milliseconds to be made ready, before the first
  /// frame: names are looked up there.
  @Override
  public boolean equals(Object other) {
    return other instanceof SafeText text && value.equals(text.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(SafeText other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
