package scrumline.scrum;

import java.time.LocalDate;
import java.util.List;
import scrumline.team.Columns;
import scrumline.team.Eyes;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// An agreement in one line, of which the text gives way where there is no room for all of it:
/// whose it is and when it is due, or which weeks have another goal, stay whole.
public record Brief(List<Part> parts) {
  public Brief {
    parts = List.copyOf(parts);
  }

  /// The goals of a KPI that `eyes` may not see are left out.
  public static Brief of(Agreement agreement, Team team, Eyes eyes) {
    return switch (agreement) {
      case Agreement.Resource one -> task(one.owner(), team, one.text(), one.due());
      case Agreement.Commitment one -> task(one.owner(), team, one.text(), one.due());
      case Agreement.KpiAdjustment one -> change(one, team, eyes);
    };
  }

  private static Brief task(SafeText owner, Team team, SafeText text, LocalDate due) {
    return new Brief(
        List.of(
            new Part.Whole(Wording.shortName(owner, team) + ": "),
            new Part.Text(text.value()),
            new Part.Whole(" · " + Wording.day(due))));
  }

  private static Brief change(Agreement.KpiAdjustment agreement, Team team, Eyes eyes) {
    var adjustment = agreement.adjustment();
    String why = adjustment.why().isEmpty() ? "" : " · " + adjustment.why();
    return new Brief(
        List.of(
            new Part.Text(Wording.label(adjustment, team)),
            new Part.Whole(Wording.change(adjustment, team, eyes)),
            new Part.Text(why)));
  }

  /// At most `cells` terminal cells, unless what stays whole alone takes more: the last text is cut
  /// first.
  public String in(int cells) {
    int tooMuch = Columns.width(toString()) - cells;
    var line = new StringBuilder();
    for (var part : parts.reversed()) {
      String kept = part.shorter(Math.max(0, tooMuch));
      tooMuch -= Columns.width(part.text()) - Columns.width(kept);
      line.insert(0, kept);
    }
    return line.toString();
  }

  /// All of it.
  @Override
  public String toString() {
    return String.join("", parts.stream().map(Part::text).toList());
  }

  /// A piece of the line: one that stays whole, or one that gives way.
  sealed interface Part {
    String text();

    /// The same in `cells` cells less, where it gives way.
    String shorter(int cells);

    record Whole(String text) implements Part {
      @Override
      public String shorter(int cells) {
        return text;
      }
    }

    record Text(String text) implements Part {
      /// Of less than this nobody can read anything.
      private static final int FEWEST = 4;

      @Override
      public String shorter(int cells) {
        int least = Math.min(FEWEST, Columns.width(text));
        return Columns.cut(text, Math.max(least, Columns.width(text) - cells));
      }
    }
  }
}
