package scrumline.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scrumline.team.Agenda;
import scrumline.team.Goal;
import scrumline.team.Kpi;
import scrumline.team.OpenItem;
import scrumline.team.Quote;
import scrumline.team.Section;
import scrumline.team.Share;
import scrumline.team.Unit;

/// The words of the team file for what is a choice of few, written out: a constant that gets a new
/// name must not change anybody's files.
public record Words<E>(List<E> choices, Function<E, String> word) {
  public static final Words<Kpi.Kind> KIND =
      new Words<>(
          List.of(Kpi.Kind.values()),
          kind ->
              switch (kind) {
                case LEADING -> "leading";
                case LAGGING -> "lagging";
              });

  public static final Words<Unit> UNIT =
      new Words<>(
          List.of(Unit.values()),
          unit ->
              switch (unit) {
                case COUNT -> "count";
                case MONEY -> "money";
                case PERCENT -> "percent";
                case DAYS -> "days";
              });

  public static final Words<Goal.Op> OP = new Words<>(List.of(Goal.Op.values()), Goal.Op::sign);

  public static final Words<Quote.Status> STATUS =
      new Words<>(
          List.of(Quote.Status.values()),
          status ->
              switch (status) {
                case DRAFT -> "draft";
                case SENT -> "sent";
                case VIEWED -> "viewed";
                case NEGOTIATING -> "negotiating";
                case WON -> "won";
                case LOST -> "lost";
                case EXPIRED -> "expired";
              });

  public static final Words<Agenda.Order> ORDER =
      new Words<>(
          List.of(Agenda.Order.values()),
          order ->
              switch (order) {
                case FILE -> "file";
                case ROTATE -> "rotate";
                case RANDOM -> "random";
              });

  public static final Words<Section.Per> PER =
      new Words<>(
          List.of(Section.Per.values()),
          per ->
              switch (per) {
                case TEAM -> "team";
                case REP -> "rep";
              });

  public static final Words<Share> SHARE =
      new Words<>(
          List.of(Share.values()),
          share ->
              switch (share) {
                case MONEY -> "money";
                case SCORECARD -> "scorecard";
                case FORECAST -> "forecast";
              });

  public static final Words<OpenItem.Type> TYPE =
      new Words<>(
          List.of(OpenItem.Type.values()),
          type ->
              switch (type) {
                case COMMITMENT -> "commitment";
                case RESOURCE -> "resource";
              });

  public String of(E choice) {
    return word.apply(choice);
  }

  public Optional<E> parse(String written) {
    for (E choice : choices) {
      if (of(choice).equals(written)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  /// Every word, in the order of the choices.
  public List<String> all() {
    var words = new ArrayList<String>();
    for (E choice : choices) {
      words.add(of(choice));
    }
    return words;
  }
}
