package scrumline.codec;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import scrumline.team.Adjustment;
import scrumline.team.Agenda;
import scrumline.team.CoachingRule;
import scrumline.team.Funnel;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Period;
import scrumline.team.Section;
import scrumline.team.Share;
import scrumline.team.Team;
import scrumline.team.Unit;

/// Teams beyond any real one, to see that reading and writing loses nothing.
public final class RandomTeam extends RandomRep {
  public RandomTeam(long seed) {
    super(seed);
  }

  public Team team() {
    return new Team(
        maybe(this::teamId),
        text(),
        text(),
        maybe(this::text),
        maybe(() -> Currency.getInstance(one(List.of("USD", "EUR", "JPY")))),
        ZoneId.of(one(List.of("America/Vancouver", "Europe/Berlin", "Z", "UTC", "+05:30"))),
        maybe(this::date),
        maybe(this::period),
        agenda(),
        kpis(),
        maybe(() -> new Funnel(several(this::id), maybe(this::id), maybe(this::id))),
        several(this::rep),
        new HashSet<>(several(() -> one(List.of(Share.values())))),
        several(this::openItem),
        several(this::rule),
        several(this::text));
  }

  private CoachingRule rule() {
    return new CoachingRule(id(), text(), text(), List.of(text(), text()), several(this::text));
  }

  public Adjustment adjustment() {
    return new Adjustment(id(), id(), number(), goal(), week(), maybe(this::week), text(), date());
  }

  public OpenItem openItem() {
    var type = one(List.of(OpenItem.Type.values()));
    return new OpenItem(
        "2026-11-23/" + random.nextInt(),
        type,
        id(),
        text(),
        text(),
        maybe(this::date),
        count(),
        maybe(this::id));
  }

  public Agenda agenda() {
    var order = one(List.of(Agenda.Order.values()));
    return new Agenda(seconds(), several(this::section), order, seconds());
  }

  private String teamId() {
    return one(List.of("north-west", "7", "a-1-b"));
  }

  private Section section() {
    return new Section(id(), text(), maybe(this::seconds), one(List.of(Section.Per.values())));
  }

  private Duration seconds() {
    return Duration.ofSeconds(1 + random.nextInt(8 * 3600));
  }

  private Period period() {
    return new Period(text(), date(), date(), new TreeSet<>(several(this::date)), maybe(this::id));
  }

  private List<Kpi> kpis() {
    var kpis = new LinkedHashMap<String, Kpi>();
    for (var kpi : several(this::kpi)) {
      kpis.put(kpi.id(), kpi);
    }
    return List.copyOf(kpis.values());
  }

  private Kpi kpi() {
    return new Kpi(
        id(),
        text(),
        one(List.of(Kpi.Kind.values())),
        one(List.of(Unit.values())),
        maybe(this::goal),
        maybe(() -> new Kpi.Ratio(id(), id())),
        random.nextBoolean(),
        maybe(this::text),
        maybe(this::text),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(7)) : OptionalInt.empty());
  }
}
