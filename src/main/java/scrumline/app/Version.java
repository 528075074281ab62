package scrumline.app;

/// The version of the program; a test holds it and the build together.
public final class Version {
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
