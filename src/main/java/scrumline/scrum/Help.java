package scrumline.scrum;

/// Whether a resource that came has helped, as a rep said it to the manager.
public enum Help {
  YES,
  PARTLY,
  NO,
  TOO_SOON
}
