/// Where the period would land: what a forecast begins from, the futures that are drawn, and how
/// good it would have been on a history of deals. It stands above `Review`, which does not make
/// it: begin at `ForecastTeam`, and for a history at `PastDay`.
package scrumline.numbers.forecast;
