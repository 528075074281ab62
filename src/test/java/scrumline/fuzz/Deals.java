package scrumline.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import scrumline.intake.ClosedDeals;
import scrumline.intake.Dates;
import scrumline.intake.DealColumns;
import scrumline.team.ClosedDeal;

/// Bytes as a table of deals: they end in deals that make sense, or in one problem.
final class Deals {
  private static final DealColumns COLUMNS =
      new DealColumns("Rep", "Closed", "Amount", Optional.of("Quota"), Optional.empty());
  private static final DealColumns FEWER =
      new DealColumns("Rep", "Closed", "Amount", Optional.empty(), Optional.empty());
  private static final Dates GERMAN = Dates.of("dd.MM.yyyy");

  private Deals() {}

  static void take(byte[] input) throws IOException {
    var file = Files.createTempFile("deals", ".csv");
    try {
      Files.write(file, input);
      took(file, COLUMNS, Dates.ISO);
      took(file, FEWER, GERMAN);
    } finally {
      Files.delete(file);
    }
  }

  private static void took(Path file, DealColumns columns, Dates dates) {
    var loaded = ClosedDeals.load(file, columns, dates);
    if (loaded.isRefused()) {
      assertEquals(1, loaded.errors());
      assertTrue(!loaded.problems().getFirst().message().isEmpty());
      return;
    }
    var taken = loaded.value().orElseThrow();
    assertTrue(!taken.deals().isEmpty());
    taken.deals().forEach(Deals::makesSense);
    taken.leftOut().forEach(left -> assertTrue(left.rows() >= 1 && left.first() >= 2));
  }

  private static void makesSense(ClosedDeal deal) {
    assertTrue(deal.value() > 0 && Double.isFinite(deal.value()), deal::toString);
    assertTrue(deal.quota().orElse(1) > 0 && Double.isFinite(deal.quota().orElse(1)));
    int year = deal.closed().getYear();
    assertTrue(year >= 1970 && year <= 2199, deal::toString);
  }
}
