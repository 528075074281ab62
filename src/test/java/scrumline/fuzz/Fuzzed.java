package scrumline.fuzz;

/// Where Jazzer comes in, in a JVM of its own for each target.
public final class Fuzzed {
  private static final Target TARGET = Targets.named(System.getProperty("scrumline.fuzz.target"));

  private Fuzzed() {}

  public static void fuzzerTestOneInput(byte[] input) {
    TARGET.take(input);
  }
}
