package scrumline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import scrumline.codec.Findings;
import scrumline.codec.Json;
import scrumline.codec.TeamCodec;
import scrumline.team.CoachingRule;

/// The coaching rules that every team has, in the form in which a team file brings its own.
public final class BuiltInRules {
  private static final String RESOURCE = "coaching.json";

  private BuiltInRules() {}

  /// From the top; the last one always holds.
  public static List<CoachingRule> load() {
    try (var in = BuiltInRules.class.getResourceAsStream(RESOURCE)) {
      return TeamCodec.readRules(Json.parse(in.readAllBytes(), 0, Findings.refusing()));
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's own rules cannot be read", broken);
    }
  }
}
