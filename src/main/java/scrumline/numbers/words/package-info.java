/// How the way to a quota is said, in short facts for screens and documents, so that each fits the
/// stage of the period and has the team's own words for what it closes.
package scrumline.numbers.words;
