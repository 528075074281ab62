package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  @TempDir private Path logs;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_screen_in_ascii_has_no_other_characters_but_letters_of_names() {
    assertEquals(0, show("--ascii", "--rep=r03"), err.toString());
    assertTrue(out.toString().contains("ELENA KOVÁCS"), out.toString());
    String others = out.toString().replaceAll("[\\x00-\\x7F]", "");
    assertTrue(others.chars().allMatch(Character::isLetter), others);
  }

  @Test
  void a_picture_has_a_title_for_people_who_cannot_see_it() {
    assertEquals(0, show("--as=svg", "--theme=contrast-light"), err.toString());
    assertTrue(out.toString().startsWith("<svg "), out.toString());
    assertTrue(out.toString().contains("<title>Scrumline: turn, team view</title>"));
    assertTrue(out.toString().contains("fill=\"#ffffff\""), "on white");
  }

  @Test
  void an_unknown_theme_is_refused_with_those_that_there_are() {
    assertEquals(2, show("--theme=pink"));
    assertTrue(err.toString().contains("dark, light, contrast or contrast-light"), err.toString());
    assertEquals("", out.toString());
  }

  private int show(String... more) {
    var usual =
        List.of("show", "sample-data/northline-west.json", "--date=2026-11-23", "--logs=" + logs);
    var words = Stream.concat(usual.stream(), Stream.of(more)).toArray(String[]::new);
    return Commands.execute(words, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
