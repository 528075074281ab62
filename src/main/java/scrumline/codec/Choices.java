package scrumline.codec;

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

/// The words of the team file for what is a choice of few, written out in the order of the choices:
/// renaming a constant must not change the files that people have.
public record Choices<E>(List<E> choices, List<String> all) {
  public static final Choices<Kpi.Kind> KIND = words(Kpi.Kind.values(), "leading", "lagging");

  public static final Choices<Unit> UNIT =
      words(Unit.values(), "count", "money", "percent", "days");

  public static final Choices<Goal.Op> OP =
      words(Goal.Op.values(), ">=", ">", "<=", "<", "=", "range");

  public static final Choices<Quote.Status> STATUS =
      words(
          Quote.Status.values(),
          "draft",
          "sent",
          "viewed",
          "negotiating",
          "won",
          "lost",
          "expired");

  public static final Choices<Agenda.Order> ORDER =
      words(Agenda.Order.values(), "file", "rotate", "random");

  public static final Choices<Section.Per> PER = words(Section.Per.values(), "team", "rep");

  public static final Choices<Share> SHARE =
      words(Share.values(), "money", "scorecard", "forecast", "weeks");

  public static final Choices<OpenItem.Type> TYPE =
      words(OpenItem.Type.values(), "commitment", "resource");

  public Choices {
    if (choices.size() != all.size()) {
      throw new IllegalArgumentException("a word is missing: " + choices + " " + all);
    }
  }

  /// `word` is asked once for each choice.
  public Choices(List<E> choices, Function<E, String> word) {
    this(choices, choices.stream().map(word).toList());
  }

  private static <E> Choices<E> words(E[] choices, String... words) {
    return new Choices<>(List.of(choices), List.of(words));
  }

  public String of(E choice) {
    return all.get(choices.indexOf(choice));
  }

  public Optional<E> parse(String written) {
    int index = all.indexOf(written);
    return index < 0 ? Optional.empty() : Optional.of(choices.get(index));
  }
}
