/// The one JSON form of a team, for team files and journals: a tree that knows where everything
/// stood, a writer that leaves nothing out, and a reader that collects what it finds wrong.
package scrumline.codec;
