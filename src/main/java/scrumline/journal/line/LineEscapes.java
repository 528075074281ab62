package scrumline.journal.line;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/// Writes every character that a terminal could obey, or that nobody can see, as `\\uXXXX`: a
/// journal can be shown with `cat`. Letters of all scripts stay letters.
public final class LineEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  public static final JsonFactory FACTORY =
      JsonFactory.builder().characterEscapes(new LineEscapes()).build();

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] escapes = standardAsciiEscapesForJSON();
    escapes[DELETE] = ESCAPE_CUSTOM;
    return escapes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int unit) {
    return switch (Character.getType(unit)) {
      // Surrogates: what a pair stands for is not to be seen here, and tags are among them.
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          new SerializedString("\\u" + HexFormat.of().toHexDigits((char) unit));
      default -> null;
    };
  }
}
