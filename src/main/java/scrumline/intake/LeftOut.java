package scrumline.intake;

import scrumline.team.Counted;
import scrumline.team.SafeText;

/// Rows of a table that are left out for one reason: how many, and the number of the first of them.
/// What stands in its cells is not told: they are other people's names and sums, and this may be
/// read on a shared window. `form` is how the first date is written that cannot be read, each
/// letter an a and each digit a 0; empty where it is about something else.
public record LeftOut(Why why, int rows, int first, SafeText form) {
  /// Why a row is left out, in the order in which it is looked at.
  public enum Why {
    NOT_MEANT("without the value that --only names", ""),
    NO_OWNER("without an owner", ""),
    NO_DATE("without a date", ""),
    NOT_A_DATE("with a date that cannot be read", "; --dates dd.MM.yyyy names another form"),
    NO_AMOUNT("without an amount", ""),
    NOT_AN_AMOUNT("with an amount that cannot be read", ""),
    NOTHING_SOLD("with an amount that is not above 0", "");

    private final String words;
    private final String help;

    Why(String words, String help) {
      this.words = words;
      this.help = help;
    }
  }

  /// Whether somebody asked for it.
  public boolean isMeant() {
    return why == Why.NOT_MEANT;
  }

  /// `3 rows with a date that cannot be read (the first is row 12, written as 0/00/0000)`.
  public String sentence() {
    String said = form.isEmpty() ? "" : ", written as " + form;
    String which = (rows == 1 ? " (row " : " (the first is row ") + first + said + ")";
    return Counted.of(rows, "row") + " " + why.words + which + why.help;
  }
}
