package scrumline.codec;

/// Who may see what a field of the team file holds. A message about the file can be read by all: it
/// shows what is open and no more, because which part of the rest is whose cannot be told from a
/// file that has mistakes.
enum Secrecy {
  /// Everybody who sees the shared window.
  OPEN,
  /// All but the manager see some of it, and some of that only at times.
  PARTLY,
  /// The manager alone; it stands in no document for others.
  WHOLLY
}
