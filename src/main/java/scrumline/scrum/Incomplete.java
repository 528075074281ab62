package scrumline.scrum;

/// That something of a scrum is not known where its document is written, and why: a part of a
/// sentence, without any name, number or path, since documents are forwarded. Where
/// `mayMissAgreements` is false, everything that was agreed is there all the same.
public record Incomplete(String why, boolean mayMissAgreements) {}
