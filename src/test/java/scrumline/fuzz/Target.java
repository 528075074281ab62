package scrumline.fuzz;

/// Something that is fed with bytes that nobody wrote on purpose. `corpus` is the folder of inputs
/// to begin with, below `src/test/resources/fuzz`.
record Target(String name, String corpus, Oracle oracle) {
  /// Takes an input of any kind, and fails if anything that must hold for all of them does not.
  interface Oracle {
    void take(byte[] input) throws Exception;
  }

  @Override
  public String toString() {
    return name;
  }

  /// Feeds it once; what is thrown, says how to feed it again.
  void take(byte[] input) {
    try {
      oracle.take(input);
    } catch (Exception | AssertionError | StackOverflowError broken) {
      throw new AssertionError("%s, fed with\n%s".formatted(name, Corpus.shown(input)), broken);
    }
  }
}
