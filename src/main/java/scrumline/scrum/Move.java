package scrumline.scrum;

/// What the chair answers: the event that a move causes, or why it cannot be made now. A reason is
/// a short sentence for the person who pressed the key.
public sealed interface Move {
  record Made(Event event) implements Move {}

  record Refused(String why) implements Move {}
}
