package scrumline.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import scrumline.codec.Mistake;
import scrumline.intake.LeftOut.Why;
import scrumline.intake.Table.Row;
import scrumline.team.ClosedDeal;
import scrumline.team.SafeText;

/// Closed deals out of the export of a CRM, in the order of the file, and the rows that are left
/// out. There is at least one deal.
public record ClosedDeals(List<ClosedDeal> deals, List<LeftOut> leftOut, Delimiter delimiter) {

  /// Reads the file. Rows without a usable owner, date or amount are counted, and the file is
  /// refused only if no row is left.
  public static Loaded<ClosedDeals> load(Path file, DealColumns columns, Dates dates) {
    Optional<ClosedDeals> deals = Optional.empty();
    List<Problem> problems = List.of();
    try {
      var csv = CsvTable.load(file);
      deals = Optional.of(new Reader(csv.table(), columns, dates).deals(csv.delimiter()));
    } catch (NotRead notRead) {
      problems = List.of(notRead.problem(file));
    }
    var source = new Source(file.toString(), new byte[0], 0);
    return new Loaded<>(deals, problems, 0, new Origins(source, Optional.empty()));
  }

  private static final class Reader {
    private final Table table;
    private final Dates dates;
    private final Amounts amounts;
    private final Optional<String> meant;
    private final int only;
    private final int owner;
    private final int closed;
    private final int value;
    private final OptionalInt quota;
    private final Amounts quotas;
    private final Map<String, SafeText> owners = new HashMap<>();
    private final Map<Why, LeftOut> leftOut = new EnumMap<>(Why.class);

    Reader(Table table, DealColumns columns, Dates dates) throws NotRead {
      this.table = table;
      this.dates = dates;
      this.owner = table.column(columns.owner());
      this.closed = table.column(columns.closed());
      this.value = table.column(columns.value());
      this.only = columns.only().isPresent() ? table.column(columns.only().get().column()) : 0;
      this.meant = columns.only().map(one -> CellText.plain(one.value()));
      this.quota =
          columns.quota().isPresent()
              ? OptionalInt.of(table.column(columns.quota().get()))
              : OptionalInt.empty();
      this.amounts = amounts(value);
      this.quotas = quota.isPresent() ? amounts(quota.getAsInt()) : amounts;
    }

    private Amounts amounts(int column) throws NotRead {
      try (var rows = table.rows()) {
        return Amounts.of(rows.filter(this::isMeant).map(row -> row.cell(column)));
      }
    }

    ClosedDeals deals(Delimiter delimiter) throws NotRead {
      var deals = new ArrayList<ClosedDeal>();
      try (var rows = table.rows()) {
        rows.forEach(row -> deal(row).ifPresent(deals::add));
      }
      if (deals.isEmpty()) {
        throw new NotRead(Mistake.NO_USABLE_ROW, "no row tells of a closed deal", reasons());
      }
      return new ClosedDeals(deals, List.copyOf(leftOut.values()), delimiter);
    }

    private String reasons() {
      var reasons = leftOut.values().stream().map(LeftOut::sentence).toList();
      return reasons.isEmpty() ? "there is no row below the names" : String.join("; ", reasons);
    }

    private Optional<ClosedDeal> deal(Row row) {
      String date = row.cell(closed);
      String amount = row.cell(value);
      if (!isMeant(row)) {
        return left(row, Why.NOT_MEANT, "");
      }
      if (row.cell(owner).isEmpty()) {
        return left(row, Why.NO_OWNER, "");
      }
      var day = dates.read(date);
      if (day.isEmpty()) {
        return left(row, date.isEmpty() ? Why.NO_DATE : Why.NOT_A_DATE, form(date));
      }
      var money = amounts.read(amount);
      if (money.isEmpty()) {
        return left(row, amount.isEmpty() ? Why.NO_AMOUNT : Why.NOT_AN_AMOUNT, "");
      }
      if (money.getAsDouble() <= 0) {
        return left(row, Why.NOTHING_SOLD, "");
      }
      var whose = owners.computeIfAbsent(row.cell(owner), SafeText::of);
      return Optional.of(new ClosedDeal(whose, day.get(), money.getAsDouble(), quota(row)));
    }

    private static String form(String cell) {
      return cell.replaceAll("\\p{L}", "a").replaceAll("\\p{Nd}", "0");
    }

    /// Nothing for a cell that is empty, unreadable or 0.
    private OptionalDouble quota(Row row) {
      if (quota.isEmpty()) {
        return OptionalDouble.empty();
      }
      var read = quotas.read(row.cell(quota.getAsInt()));
      return read.orElse(0) > 0 ? read : OptionalDouble.empty();
    }

    private boolean isMeant(Row row) {
      return meant.isEmpty() || meant.get().equals(CellText.plain(row.cell(only)));
    }

    private Optional<ClosedDeal> left(Row row, Why why, String form) {
      var before = leftOut.get(why);
      leftOut.put(
          why,
          before == null
              ? new LeftOut(why, 1, row.number(), SafeText.of(form))
              : new LeftOut(why, before.rows() + 1, before.first(), before.form()));
      return Optional.empty();
    }
  }
}
