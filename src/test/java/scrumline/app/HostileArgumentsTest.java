package scrumline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed behind a command, or a file is called, no message sends it to the terminal.
class HostileArgumentsTest {
  private static final String EVIL = "evil\u001b[2J\u009b31m\u202eabc\u0007\r\t";
  private static final String SAMPLE = "sample-data/northline-west.json";
  private static final Pattern HARM = Pattern.compile("[\\p{Cc}&&[^\\n]]|\\p{Cf}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EVIL",
        "--EVIL",
        "check EVIL.json",
        "check --EVIL",
        "check SAMPLE --format EVIL",
        "prep EVIL.json",
        "prep SAMPLE --date EVIL",
        "prep SAMPLE --date 2026-11-23 -o EVIL/EVIL",
        "numbers SAMPLE --date 2026-11-23 --rep EVIL",
        "numbers SAMPLE --week EVIL",
        "show SAMPLE --date 2026-11-23 --screen EVIL",
        "show SAMPLE --size EVIL",
        "show SAMPLE --theme EVIL",
        "export EVIL",
        "log EVIL",
        "run --EVIL",
        "run SAMPLE --start EVIL",
        "replay EVIL",
        "follow --EVIL",
        "backtest EVIL.csv --columns owner=a,closed=b,value=c",
        "backtest SAMPLE --columns EVIL"
      })
  void a_message_sends_no_control_character_to_the_terminal(String line) throws Exception {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    String[] words = line.replace("SAMPLE", SAMPLE).split(" ");
    for (int at = 0; at < words.length; at++) {
      words[at] = words[at].replace("EVIL", EVIL);
    }
    int status = Main.start(words, new Answer(out, () -> false), new PrintWriter(err, true));
    assertNotEquals(0, status);
    assertTrue(err.toString().contains("scrumline") || err.toString().contains("error"), line);
    assertEquals("", harm(err.toString()), line);
    assertEquals("", harm(out.toString(StandardCharsets.UTF_8)), line);
  }

  private static String harm(String text) {
    var found = HARM.matcher(text);
    return found.find() ? "U+" + Integer.toHexString(found.group().charAt(0)) + ": " + text : "";
  }
}
