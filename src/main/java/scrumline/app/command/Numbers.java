package scrumline.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import scrumline.coach.Questions;
import scrumline.export.Figures;
import scrumline.export.Format;
import scrumline.live.Coaching;
import scrumline.numbers.Review;
import scrumline.numbers.forecast.Forecasts;
import scrumline.scrum.Scrum;

@Command(
    name = "numbers",
    description = "Everything that the screens compute, for people and for pipes.",
    mixinStandardHelpOptions = true)
final class Numbers implements Callable<Integer> {
  @Mixin private TeamOptions options;

  @Option(names = "--rep", paramLabel = "ID", description = "One rep alone, by id")
  private @Nullable String rep;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      converter = Named.class,
      description = "table (default), json or csv")
  private Format<Figures> format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    var line = spec.commandLine();
    var team = options.team(line.getErr());
    if (team.isEmpty()) {
      return 1;
    }
    var review = options.review(team.get());
    review.warning().ifPresent(warning -> line.getErr().println("scrumline: " + warning));
    if (rep != null && review.rep(rep).isEmpty()) {
      throw TeamOptions.nobody(team.get(), rep);
    }
    line.getOut().print(text(options.lobbyAtNine(team.get()), review));
    line.getOut().flush();
    return 0;
  }

  private String text(Scrum lobby, Review review) {
    var reps = rep == null ? review.reps() : review.rep(rep).stream().toList();
    var forecasts = Forecasts.of(review, reps);
    var questions = new Questions(Coaching.coach(), lobby, review).all(forecasts::chance);
    return format.of(new Figures(review, reps, forecasts, questions));
  }

  static final class Named extends FormatNamed<Figures> {
    Named() {
      super(Format.NUMBERS);
    }
  }
}
