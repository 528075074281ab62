package scrumline.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of mutants follows the program: `mvn -Pmutants verify` plays them.
class MutantsTest {
  static List<Mutant> all() {
    return Mutants.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_mutant_fits_its_source_has_a_name_of_its_own_and_names_tests(Mutant mutant)
      throws IOException {
    assertFalse(mutant.broken().isEmpty());
    assertEquals(1, all().stream().filter(one -> one.name().equals(mutant.name())).count());
    assertFalse(mutant.tests().isEmpty());
    for (String test : mutant.tests()) {
      var file = Path.of("src/test/java/scrumline", test.replace('.', '/') + ".java");
      assertTrue(Files.exists(file), file::toString);
    }
  }
}
