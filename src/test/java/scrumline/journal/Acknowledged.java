package scrumline.journal;

/// Remembers what a journal said of its events.
final class Acknowledged implements Journal.Listener {
  private long saved;
  private String why = "";

  @Override
  public synchronized void saved(long seq) {
    saved = seq;
    notifyAll();
  }

  @Override
  public synchronized void failed(long seq, String because) {
    why = because;
    notifyAll();
  }

  synchronized long saved() {
    return saved;
  }

  synchronized String why() {
    return why;
  }
}
