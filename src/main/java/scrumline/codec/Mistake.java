package scrumline.codec;

import java.util.Optional;

/// Everything that can be wrong (E) or doubtful (W) about a file, with the code that stands in
/// messages and the paragraph that explains it.
public enum Mistake {
  CANNOT_READ("E001", "The file is not there, or this account may not read it."),
  NOT_A_FILE(
      "E002",
      "What stands under this name is a folder, a pipe or a device. A team file is read once, from"
          + " beginning to end, from an ordinary file."),
  TOO_LARGE(
      "E003",
      "Team files may have 32 MiB, which is room for 500 reps and ten years, and tables as many"
          + " rows as a spreadsheet, 1,048,576. A larger file is most likely another file."),
  EMPTY_FILE(
      "E004", "The file has no content. A save that was broken off leaves such files behind."),
  ANOTHER_FORMAT(
      "E005",
      "The file's first bytes are those of another format, whatever its name says. Team files are"
          + " JSON; spreadsheets and exports are taken over by `scrumline import`."),
  NOT_UTF8(
      "E006",
      "JSON is written in UTF-8. The byte at this place belongs to no UTF-8 character; an editor"
          + " that can choose an encoding can save the file again as UTF-8."),
  SYNTAX(
      "E007",
      "From this place on the text is not JSON. Nothing after it was read, so there may be more to"
          + " mend once this is."),
  TOO_DEEP_OR_LONG(
      "E008",
      "Texts may have 65,536 characters, field names 256, numbers 32; objects and lists may be"
          + " nested 32 deep, and one object may have 300,000 fields. No team file needs more."),
  REPEATED_FIELD(
      "E009", "One object has two fields of one name. Which of the two is meant, nobody can tell."),
  HALF_A_CHARACTER(
      "E010",
      "Characters beyond U+FFFF are written as two \\u escapes. One half alone is no character."),
  UNKNOWN_FIELD(
      "E101",
      "There is no field of this name here. Fields of your own may begin with `x-` or `_`; they are"
          + " kept and not read."),
  MISSING_FIELD(
      "E102",
      "A field that is needed is not there. A team file needs `schemaVersion`, `team`, `kpis` and"
          + " `reps`; everything else that is needed belongs to a block that may be left out."),
  WRONG_TYPE("E103", "The value is of another kind than the field: a text for a number, say."),
  WRONG_FORM(
      "E104",
      "Days are written 2026-11-23, weeks 2026-W47, times 2026-11-20T16:27:00-08:00, all by ISO"
          + " 8601, and they must be in the calendar."),
  UNKNOWN_WORD("E105", "The field takes one of a few words, and this is none of them."),
  SCHEMA_VERSION(
      "E106",
      "This program reads team files of `schemaVersion` 1. A higher number comes from a newer"
          + " version of the program."),
  BAD_ID(
      "E107",
      "Ids have 1 to 64 letters, digits and the signs . _ - @ + / and begin with a letter or a"
          + " digit. Ids of KPIs may not begin with `x-`, which marks fields that are not read. The"
          + " id of a team names a folder, too, and has small letters, digits and single dashes"
          + " alone."),
  REPEATED("E108", "Two things in one list have the same id, or a rep has the same week twice."),
  UNKNOWN_KPI("E109", "No KPI of this id is in `kpis`."),
  UNKNOWN_REP("E110", "No rep of this id is in `reps`."),
  OUT_OF_RANGE("E111", "The number is one that this field cannot have."),
  WRONG_ORDER("E112", "Something ends before it begins."),
  TOO_MANY(
      "E113",
      "Limits: 500 reps, 60 KPIs, 5,000 open items, and for each rep 520 weeks, 2,000 quotes, 5,000"
          + " deals and 5,000 things in the plan. Any other list may have 1,000 entries."),
  AGENDA(
      "E114",
      "The agenda needs one section for the reps (`per` is `rep`), and its sections must fit into"
          + " the scrum's minutes."),
  CURRENCY("E115", "Currencies are named by the three letters of ISO 4217, like USD or EUR."),
  TIME_ZONE("E116", "Time zones are named as in the IANA database, like America/Vancouver."),
  NOTHING_THERE("E117", "A text or a list that must not be empty is."),
  CONTRADICTION("E118", "Two fields say things that cannot both hold."),
  BAD_TABLE(
      "E301",
      "From this row on the file is no CSV. Values that hold the sign between columns, a quote or a"
          + " line break stand in quotes, and a quote inside them is written twice."),
  UNKNOWN_COLUMN(
      "E302",
      "The first row names the columns. Names are compared without regard to capitals and to spaces"
          + " around and between words, and a name may be there once."),
  NO_USABLE_ROW(
      "E303", "Every row was left out, each for a reason that is told; nothing is left to count."),
  DAY_OUTSIDE_WEEK(
      "W201",
      "`asOf` is the day that everything dated is counted from. It is usually in the newest week of"
          + " the file; where it is not, quarter and weeks tell of different times."),
  BOOKINGS_DISAGREE(
      "W202",
      "What a rep has booked is told by `booked`, by `deals` and by the weekly values. `booked`"
          + " counts before `deals`, and `deals` before the weeks."),
  HOLIDAY_OUTSIDE("W203", "A holiday before or after the period changes no number."),
  HARMLESS_REPEAT("W204", "The same thing is there twice. It is taken once, or harmless."),
  COMPUTED_VALUE(
      "W205", "A KPI with a `ratio` is computed from two others; a value of its own is not read."),
  TURNS_DO_NOT_FIT(
      "W206",
      "If everybody is there the turns take longer than the scrum. They are then shortened as it"
          + " goes on."),
  RULE_NOT_USED(
      "W207",
      "A coaching rule that cannot be read, or that asks for a figure that there is not, is passed"
          + " over. What everybody reads, its question, may not name money, pace, win rate,"
          + " coverage or a trend."),
  POLICING(
      "W208",
      "Prompts state a fact and ask an open question. Blame, ranks and questions whose answer is on"
          + " the screen make people defend themselves. A rule that says such things is passed"
          + " over.");

  private final String code;
  private final String explanation;

  Mistake(String code, String explanation) {
    this.code = code;
    this.explanation = explanation;
  }

  public static Optional<Mistake> of(String code) {
    for (var mistake : values()) {
      if (mistake.code.equalsIgnoreCase(code)) {
        return Optional.of(mistake);
      }
    }
    return Optional.empty();
  }

  public String code() {
    return code;
  }

  public String explanation() {
    return explanation;
  }

  /// Whether a file with it is refused; else it is a warning.
  public boolean isError() {
    return code.charAt(0) == 'E';
  }
}
