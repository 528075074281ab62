package scrumline.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.codec.BadJson;
import scrumline.codec.Finding;
import scrumline.codec.Findings;
import scrumline.codec.Json;
import scrumline.codec.Mistake;
import scrumline.codec.Pointer;
import scrumline.codec.TeamCodec;
import scrumline.team.SafeText;
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
    int bad = Utf8.firstBad(source.bytes(), source.from());
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
        team, problems(findings.found(), tree), findings.more(), new Places(source, tree));
  }

  private Loaded<Team> refused(Finding finding) {
    return new Loaded<>(
        Optional.empty(),
        problems(List.of(finding), Optional.empty()),
        0,
        new Places(source, Optional.empty()));
  }

  private static Finding notUtf8(int at) {
    return Finding.of(
        Mistake.NOT_UTF8,
        at,
        at + 1,
        "this byte is not UTF-8",
        "open the file in an editor and save it as UTF-8");
  }

  private List<Problem> problems(List<Finding> findings, Optional<Json> root) {
    if (findings.isEmpty()) {
      return List.of();
    }
    var sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparingInt(Finding::start));
    var privacy = new Privacy(source.bytes());
    var problems = new ArrayList<Problem>();
    for (var finding : sorted) {
      problems.add(problem(finding, root, privacy));
    }
    return List.copyOf(problems);
  }

  private Problem problem(Finding finding, Optional<Json> root, Privacy privacy) {
    int start = finding.start();
    String pointer = root.isPresent() ? Pointer.to(root.get(), start) : "";
    return new Problem(
        finding.mistake(),
        SafeText.of(finding.message()),
        SafeText.of(source.name()),
        source.line(start),
        source.column(start),
        SafeText.of(pointer),
        Optional.of(Excerpt.of(source, privacy, start, finding.end())),
        finding.help().map(SafeText::of));
  }
}
