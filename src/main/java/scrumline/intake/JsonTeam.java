package scrumline.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import scrumline.codec.BadJson;
import scrumline.codec.Finding;
import scrumline.codec.Findings;
import scrumline.codec.Json;
import scrumline.codec.Mistake;
import scrumline.codec.TeamCodec;
import scrumline.team.Team;

/// JSON → team: UTF-8, then the tree, then everything that the tree says, and only then a team.
final class JsonTeam {
  private final Source source;
  private final ZoneId fallback;

  JsonTeam(Source source, ZoneId fallback) {
    this.source = source;
    this.fallback = fallback;
  }

  Loaded<Team> load() {
    int bad = Utf8Check.firstBad(source.bytes(), source.from());
    if (bad >= 0) {
      return refused(notUtf8(bad));
    }
    var findings = Findings.collecting();
    try {
      return read(Json.parse(source.bytes(), source.from(), findings), findings);
    } catch (BadJson noJson) {
      return refused(noJson.finding());
    }
  }

  private Loaded<Team> read(Json root, Findings findings) {
    var read = TeamCodec.read(root, fallback, findings);
    if (read.isPresent() && !findings.isRefused()) {
      new Doubts(read.get(), root, findings).find();
    }
    var team = findings.isRefused() ? Optional.<Team>empty() : read;
    var tree = Optional.of(root);
    return new Loaded<>(
        team,
        new Located(source, tree).problems(findings.found()),
        findings.more(),
        new Origins(source, tree));
  }

  private Loaded<Team> refused(Finding finding) {
    return new Loaded<>(
        Optional.empty(),
        new Located(source, Optional.empty()).problems(List.of(finding)),
        0,
        new Origins(source, Optional.empty()));
  }

  private static Finding notUtf8(int at) {
    return Finding.of(
        Mistake.NOT_UTF8,
        at,
        at + 1,
        "this byte is not UTF-8",
        "open the file in an editor and save it as UTF-8");
  }
}
