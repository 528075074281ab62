package scrumline.app;

import scrumline.numbers.FunnelReading;
import scrumline.numbers.GapSplit;

/// The funnel of a rep under the names by which scripts know it.
final class FunnelFields {
  private FunnelFields() {}

  static Fields of(FunnelReading funnel) {
    var fields =
        new Fields()
            .list("rates", funnel.rates().stream().map(FunnelFields::rate).toList())
            .list("needed", funnel.needed().stream().map(FunnelFields::needed).toList());
    var split = funnel.gapSplit();
    if (split.shares().isEmpty()) {
      return fields.absent("gapSplit", split.why().orElse("nothing fell"));
    }
    fields.list("gapSplit", split.shares().stream().map(FunnelFields::share).toList());
    return split
        .named()
        .map(link -> fields.text("named", link.to().id()))
        .orElseGet(() -> fields.absent("named", "several things"));
  }

  private static Fields rate(FunnelReading.Rate rate) {
    return new Fields()
        .text("from", rate.from().id())
        .text("to", rate.to().id())
        .figure("rate", rate.rate())
        .figure("n", rate.n());
  }

  private static Fields needed(FunnelReading.Needed needed) {
    return new Fields().text("id", needed.kpi().id()).figure("perWeek", needed.perWeek());
  }

  private static Fields share(GapSplit.Share share) {
    return new Fields().text("link", share.link().to().id()).number("share", share.share());
  }
}
