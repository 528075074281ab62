package scrumline.screen.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class NotSavedTest {
  private static final int NARROWEST = 60;

  static Stream<NotSaved> all() {
    return Stream.of(
        new NotSaved.InMemory("the disk is full"),
        new NotSaved.UntilRestart("/tmp"),
        new NotSaved.UntilRestart("a temporary folder"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_count_and_the_key_are_on_the_narrowest_window(NotSaved notSaved) {
    String bar = notSaved.bar(112, "! what to do");
    String seen = bar.substring(0, Math.min(bar.length(), NARROWEST - 2));
    assertTrue(seen.contains("112 items"), bar);
    assertTrue(seen.contains("! what to do"), bar);
  }
}
