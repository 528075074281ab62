package scrumline.codec;

/// The bytes are no JSON text, or one beyond the limits; parsing ended at [Finding#start].
public final class BadJson extends Unreadable {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  BadJson(Finding finding) {
    super(finding.message() + " (at byte " + finding.start() + ")");
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
