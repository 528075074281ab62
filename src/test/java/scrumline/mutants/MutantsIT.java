package scrumline.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tests of the tests: each promise that the program is trusted for is broken on purpose, and
/// its tests must see it.
@Tag("mutants")
class MutantsIT {
  static List<Mutant> all() {
    return Mutants.ALL;
  }

  @Test
  void without_a_mutant_all_tests_are_green() throws IOException, InterruptedException {
    var tests = new TreeSet<String>();
    all().forEach(mutant -> tests.addAll(mutant.tests()));
    assertEquals(List.of(), Broken.nothing().redOf(List.copyOf(tests)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_mutant_turns_a_test_red(Mutant mutant) throws IOException, InterruptedException {
    var red = Broken.by(mutant).redOf(mutant.tests());
    System.out.printf("%-28s seen by %s%n", mutant.name(), String.join(", ", red));
    assertTrue(!red.isEmpty(), () -> "no test sees: " + mutant.name());
  }
}
