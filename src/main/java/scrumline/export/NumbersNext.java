package scrumline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import scrumline.numbers.FunnelReading;
import scrumline.numbers.GapSplit;
import scrumline.numbers.QuotaAmount;
import scrumline.numbers.RepNumbers;
import scrumline.numbers.Review;
import scrumline.numbers.Shown;
import scrumline.numbers.forecast.Forecast;
import scrumline.numbers.forecast.Forecasts;
import scrumline.numbers.words.WeekWords;
import scrumline.scrum.Question;

/// What the figures of a rep say to do next, a line each: the funnel's rates, where less comes
/// from, what the quota takes, where the period would land, and the question.
record NumbersNext(Review review, Forecasts forecasts, Map<String, Question> questions) {
  private static final String PARTED = " · ";

  List<String> lines(RepNumbers rep) {
    var lines = new ArrayList<String>();
    rep.funnel().ifPresent(funnel -> funnel(lines, funnel));
    WeekWords.of(review, rep).ifPresent(lines::add);
    rep.quarter()
        .filter(quarter -> quarter.progress().stage().looksAhead())
        .ifPresent(_ -> lines.add(end(rep.rep().id())));
    var asked = Objects.requireNonNull(questions.get(rep.rep().id()));
    lines.add((asked.opening() + " " + asked.question()).strip());
    lines.add(asked.rule() + ": " + String.join(" ", asked.because()));
    return List.copyOf(lines);
  }

  private static void funnel(List<String> lines, FunnelReading funnel) {
    add(lines, "", funnel.rates().stream().map(NumbersNext::rate).toList());
    var split = funnel.gapSplit();
    if (split.isNoticed()) {
      add(lines, "what fell: ", split.shares().stream().map(NumbersNext::share).toList());
    }
  }

  private static void add(List<String> lines, String start, List<String> parts) {
    var said = parts.stream().filter(part -> !part.isEmpty()).toList();
    if (!said.isEmpty()) {
      lines.add(start + String.join(PARTED, said));
    }
  }

  /// `conversations of calls 19 % (n=1452)`.
  private static String rate(FunnelReading.Rate rate) {
    return rate.rate().isKnown()
        ? rate.to().inSentence()
            + " of "
            + rate.from().inSentence()
            + " "
            + rate.rate().text(Shown::share)
            + " (n="
            + rate.n().text(Shown::count)
            + ")"
        : "";
  }

  private static String share(GapSplit.Share share) {
    return share.share() > 0
        ? share.link().to().inSentence() + " " + Shown.share(share.share())
        : "";
  }

  private String end(String rep) {
    return forecasts
        .of(rep)
        .map(this::end)
        .orElseGet(() -> "likely end – (" + forecasts.why(rep).orElse("") + ")");
  }

  private String end(Forecast forecast) {
    var ends = DoubleStream.of(forecast.p10(), forecast.p50(), forecast.p90());
    var shown = ends.mapToObj(new QuotaAmount(review.team())::of).toList();
    String range = "likely end " + String.join(", ", shown) + " (10, 50, 90 %)";
    var chance = Optional.of(forecast.chance()).filter(known -> known.isPresent());
    return range
        + chance
            .map(known -> PARTED + Shown.chance(known.getAsDouble()) + " chance of quota")
            .orElse("");
  }
}
