package scrumline.export;

import scrumline.numbers.FunnelReading;
import scrumline.numbers.GapSplit;

/// The funnel of a rep under the names by which scripts know it.
final class FunnelTree {
  private FunnelTree() {}

  static Members of(FunnelReading funnel) {
    var members =
        Members.NONE
            .list("rates", funnel.rates().stream().map(FunnelTree::rate).toList())
            .list("needed", funnel.needed().stream().map(FunnelTree::needed).toList());
    var split = funnel.gapSplit();
    if (split.shares().isEmpty()) {
      return members.absent("gapSplit", split.why().orElse("nothing fell"));
    }
    var all = members.list("gapSplit", split.shares().stream().map(FunnelTree::share).toList());
    return split
        .named()
        .map(link -> all.text("named", link.to().id()))
        .orElseGet(() -> all.absent("named", split.words().orElse("chance makes as much")));
  }

  private static Members rate(FunnelReading.Rate rate) {
    return Members.NONE
        .text("from", rate.from().id())
        .text("to", rate.to().id())
        .figure("rate", rate.rate())
        .figure("n", rate.n());
  }

  private static Members needed(FunnelReading.Needed needed) {
    return Members.NONE.text("id", needed.kpi().id()).figure("perWeek", needed.perWeek());
  }

  private static Members share(GapSplit.Share share) {
    return Members.NONE.text("link", share.link().to().id()).number("share", share.share());
  }
}
