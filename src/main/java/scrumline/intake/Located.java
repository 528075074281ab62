package scrumline.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import scrumline.codec.Finding;
import scrumline.codec.Json;
import scrumline.codec.Pointer;
import scrumline.team.SafeText;

/// Findings → problems, with the line, the column and the words of the file at their place.
record Located(Source source, Optional<Json> root) {

  /// In the order of the file.
  List<Problem> problems(List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    var sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparingInt(Finding::start));
    var privacy = Privacy.of(source.bytes(), root, sorted);
    var problems = new ArrayList<Problem>();
    for (var finding : sorted) {
      problems.add(problem(finding, privacy));
    }
    return List.copyOf(problems);
  }

  private Problem problem(Finding finding, Privacy privacy) {
    int start = finding.start();
    String pointer = root.isPresent() ? Pointer.to(root.get(), start) : "";
    return new Problem(
        finding.mistake(),
        SafeText.of(finding.message()),
        SafeText.of(source.name()),
        Optional.of(new Place.Text(source.line(start), source.column(start))),
        SafeText.of(pointer),
        Optional.of(Excerpt.of(source, privacy, start, finding.end())),
        finding.help().map(SafeText::of));
  }
}
