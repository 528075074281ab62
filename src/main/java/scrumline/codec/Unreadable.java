package scrumline.codec;

/// A text that the program itself has written does not say what it must.
public sealed class Unreadable extends RuntimeException permits BadJson {
  private static final long serialVersionUID = 1L;

  public Unreadable(String message) {
    super(message);
  }
}
