package scrumline.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.team.Goal;
import scrumline.team.Unit;

/// How figures read.
class ShownTest {
  private static final Shown SHOWN = Shown.of(Samples.northlineWest());

  @Test
  void rounding_is_half_up_on_the_decimal_value() {
    assertEquals("0.95", Shown.pace(0.9486));
    assertEquals("1.95", Shown.pace(1.954));
    assertEquals("2.68", Shown.pace(2.675));
    assertEquals("0.95", Shown.pace(0.9449999999999999));
    assertEquals("1.00", Shown.pace(1));
    assertEquals("4.0", Shown.coverage(3.95));
    assertEquals("15 %", Shown.share(0.145));
    assertEquals("−15 %", Shown.share(-0.145));
    assertEquals("90 %", Shown.percent(89.5));
  }

  @Test
  void zero_has_no_sign_and_numbers_below_a_quadrillion_no_exponent() {
    assertEquals("0", Shown.count(-0.4));
    assertEquals("0 %", Shown.share(-0.001));
    assertEquals("0.00", Shown.pace(-0.0));
    assertEquals("$0", SHOWN.money(-0.04));
    assertEquals("123456789012", Shown.count(123456789012.0));
    assertEquals("1.00E+300", Shown.count(1e300));
  }

  @Test
  void money_takes_the_unit_that_keeps_it_short() {
    assertEquals("$0", SHOWN.money(0));
    assertEquals("$950", SHOWN.money(950));
    assertEquals("$1.0k", SHOWN.money(999.5));
    assertEquals("$2.0M", SHOWN.money(1_980_000));
    assertEquals("$2M", SHOWN.money(2_000_000));
    assertEquals("$8k", SHOWN.money(8_000));
    assertEquals("$8.5k", SHOWN.money(8_450));
    assertEquals("$10k", SHOWN.money(9_960));
    assertEquals("$23k", SHOWN.money(23_269.2));
    assertEquals("$121k", SHOWN.money(121_000));
    assertEquals("$1.0M", SHOWN.money(999_500));
    assertEquals("$1.2M", SHOWN.money(1_160_000));
    assertEquals("$3B", SHOWN.money(3e9));
    assertEquals("−$5k", SHOWN.money(-5_000));
  }

  @Test
  void money_has_the_sign_of_its_currency_or_the_code_or_nothing() {
    assertEquals("€12k", in("EUR").money(12_000));
    assertEquals("CAD 12k", in("CAD").money(12_000));
    assertEquals("12k", new Shown(Optional.empty()).money(12_000));
  }

  @Test
  void goals_are_shown_as_they_were_written() {
    var won = Kpis.lagging("won", Unit.COUNT, null);
    assertEquals("0.75", SHOWN.goal(won, Goal.of(Goal.Op.AT_LEAST, 0.75)));
    assertEquals("6.8", SHOWN.goal(won, Goal.of(Goal.Op.AT_LEAST, 6.8)));
    assertEquals("120", SHOWN.goal(won, Goal.of(Goal.Op.AT_LEAST, 120)));
    assertEquals("> 5", SHOWN.goal(won, Goal.of(Goal.Op.MORE_THAN, 5)));
    assertEquals("3–5", SHOWN.goal(won, Goal.range(3, 5)));
    var rate = Kpis.leading("rate", Unit.PERCENT, null);
    assertEquals("< 2.5 %", SHOWN.goal(rate, Goal.of(Goal.Op.LESS_THAN, 2.5)));
    var answer = Kpis.leading("answer", Unit.DAYS, null);
    assertEquals("≤ 2 d", SHOWN.goal(answer, Goal.of(Goal.Op.AT_MOST, 2)));
    var sales = Kpis.leading("sales", Unit.MONEY, null);
    assertEquals("= $12.5k", SHOWN.goal(sales, Goal.of(Goal.Op.EQUAL, 12_500)));
  }

  @Test
  void values_are_shown_in_their_unit() {
    assertEquals("7", SHOWN.value(Kpis.leading("calls", Unit.COUNT, null), 6.5));
    assertEquals("50 %", SHOWN.value(Kpis.leading("rate", Unit.PERCENT, null), 50));
    assertEquals("1.4 d", SHOWN.value(Kpis.leading("answer", Unit.DAYS, null), 1.44));
    assertEquals("2 d", SHOWN.value(Kpis.leading("answer", Unit.DAYS, null), 2));
  }

  @Test
  void ratios_are_shown_as_their_parts_and_absent_values_as_a_dash() {
    assertEquals("3 of 6", actual("r07"));
    assertEquals("n/a", actual("r02"));
    assertEquals("–", SHOWN.actual(new SmallTeam(Kpis.calls(80)).reading()));
    assertEquals("–", Figure.absent("no gap").text(Shown::coverage));
  }

  private static String actual(String rep) {
    return SHOWN.actual(Samples.review().rep(rep).orElseThrow().kpi("hot_followup").orElseThrow());
  }

  private static Shown in(String currency) {
    return new Shown(Optional.of(Currency.getInstance(currency)));
  }
}
