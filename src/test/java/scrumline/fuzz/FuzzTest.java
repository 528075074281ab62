package scrumline.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrumline.Rounds;

/// A short round of every target: its corpus, and some hundred inputs made from it. The long one is
/// `mvn -Pfuzz verify`.
class FuzzTest {
  private static final int MUTATIONS = 900;

  static List<Target> all() {
    return Targets.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_input_of_the_corpus_is_taken_as_it_must_be(Target target) throws IOException {
    var corpus = Corpus.of(target);
    assertTrue(corpus.size() >= 5, () -> target.corpus() + " has " + corpus.size());
    corpus.forEach(target::take);
    target.take(new byte[0]);
  }

  @ParameterizedTest
  @MethodSource("all")
  void inputs_with_small_changes_are_taken_as_they_must_be(Target target) throws IOException {
    var mutations = new Mutations(Corpus.of(target), 19);
    for (int round = 0; round < Rounds.of(MUTATIONS); round++) {
      target.take(mutations.next());
    }
  }

  @Test
  void every_corpus_belongs_to_a_target() throws IOException {
    try (var folders = Files.list(Path.of("src/test/resources/fuzz"))) {
      Set<String> there =
          folders.map(it -> it.getFileName().toString()).collect(Collectors.toSet());
      var used = new TreeSet<String>();
      Targets.ALL.forEach(target -> used.add(target.corpus()));
      assertEquals(used, new TreeSet<>(there));
    }
  }
}
