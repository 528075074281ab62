package scrumline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import scrumline.app.Version;
import scrumline.screen.KeyTable;

/// What the README says is what the program does.
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @Test
  void the_readme_has_the_key_table_of_a_turn() throws IOException {
    says(KeyTable.ofTurn());
  }

  @Test
  void the_readme_has_the_help_of_the_program() throws IOException {
    says(Commands.line().setUsageHelpAutoWidth(false).getUsageMessage(Ansi.OFF));
  }

  @Test
  void the_readme_has_the_smallest_team_file() throws IOException {
    says(Files.readString(Path.of("sample-data/smallest.json")));
  }

  @Test
  void the_version_is_that_of_the_build() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    assertEquals(version, Version.NUMBER);
  }

  private static void says(String expected) throws IOException {
    assertTrue(
        Files.readString(README).contains(expected),
        () -> "README.md must contain, word for word:\n" + expected);
  }
}
