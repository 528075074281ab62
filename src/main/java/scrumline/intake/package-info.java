/// Files from outside → a team or closed deals, and problems. Whatever is in a file, it ends in a
/// value or in problems that name their place; half a file is never loaded, but of a table of deals
/// the rows that can be used, with the others told.
package scrumline.intake;
