package scrumline.intake;

/// What stands between the columns of a table.
public enum Delimiter {
  COMMA(',', "commas"),
  SEMICOLON(';', "semicolons"),
  TAB('\t', "tabs");

  private final char sign;
  private final String words;

  Delimiter(char sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  char sign() {
    return sign;
  }

  /// `commas`.
  public String words() {
    return words;
  }
}
