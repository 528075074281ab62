/// Who is here, and what they aim at: the team as its file tells it. Values only; this room knows
/// nothing but `java.*`, and everything else of Scrumline stands on it.
package scrumline.team;
