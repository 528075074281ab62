/// Events on the disk and back. `Journal` keeps one scrum, `Archive` finds the earlier ones in the
/// order of their `Chain`, and what the disk has acknowledged is never lost. The time is handed in,
/// as it is everywhere.
package scrumline.journal;
