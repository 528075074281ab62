/// Where the period would land: what a forecast begins from, the futures that are drawn, and how
/// good it would have been on a history of deals. It stands above `Review`, which does not make
/// it.
///
/// Begin at `ForecastTeam`, which is made once a review and knows the team's past (`TeamPast`:
/// weeks, memory, season, strength) and gives each rep's `ForecastInputs`; `Forecast` is made of
/// these by drawing `Futures`. For a history begin at `PastDay`, which asks the same of a team as
/// it was then.
package scrumline.numbers.forecast;
