package scrumline.files;

/// Another program is writing here, and it alone may.
public final class Claimed extends Explained {
  private static final long serialVersionUID = 1;

  public Claimed() {
    super("another window has this scrum open");
  }
}
