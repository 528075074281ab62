/// The one JSON form of a team, for team files and journals: a tree that knows where everything
/// stood, a reader that collects what it finds wrong, and a writer that leaves nothing out.
///
/// Each field is described once, as a [FieldForm] of an [ObjectForm] (from [TeamForm] down): its
/// name, the form of its value with its limits, and what it is in words. Reader and writer go by
/// the descriptions, and so do the names that are suggested and those that are private. A new field
/// is a new description, a place in its object's list, and a component of the value in `team`.
package scrumline.codec;
