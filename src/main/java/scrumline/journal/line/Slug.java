package scrumline.journal.line;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// A team's name as a folder's: lower-case ASCII letters, digits and dashes. Where that leaves
/// something out, a checksum of the whole name follows, so that two teams never share a folder
/// because of letters that a folder's name cannot have.
public final class Slug {
  private static final int LONGEST = 40;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+([ -][A-Za-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  public static String of(String name) {
    boolean isPlain = name.length() <= LONGEST && PLAIN.matcher(name).matches();
    String slug = isPlain ? name : MARKS.matcher(decomposed(name)).replaceAll("");
    slug = OTHER.matcher(lower(slug)).replaceAll("-");
    return isPlain ? slug : stripped(slug) + "-" + checksum(name);
  }

  private static String decomposed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD);
  }

  /// ASCII only, because what other letters become depends on the machine's language.
  private static String lower(String name) {
    var lower = new StringBuilder(name);
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(at, (char) (c - 'A' + 'a'));
      }
    }
    return lower.toString();
  }

  private static String stripped(String slug) {
    String cut = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-+|-+$", "");
    return cut.isEmpty() ? "team" : cut;
  }

  private static String checksum(String name) {
    var crc = new CRC32C();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }
}
