package scrumline.team;

import java.util.List;
import java.util.Optional;

/// The way from work to deals as KPI ids, from input to outcome, and the KPIs that count decided
/// deals.
public record Funnel(List<String> steps, Optional<String> won, Optional<String> lost) {}
