/// Files from outside → team and problems. Whatever is in a file, it ends in a team or in problems
/// that name their place; half a file is never loaded.
package scrumline.intake;
