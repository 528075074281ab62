package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import scrumline.files.Lock;
import scrumline.files.Reason;
import scrumline.scrum.Event;

/// Remembers what a journal said of its events, and waits for it.
final class Acknowledged implements Journal.Listener {
  private final LongConsumer whenSaved;
  private long saved;
  private long answered;
  private long held;
  private int losses;
  private int failures;
  private int tries;
  private boolean found = true;
  private final List<Path> moves = new ArrayList<>();
  private String why = "";
  private AssertionError broken;

  Acknowledged() {
    this(_ -> {});
  }

  /// `whenSaved` is told on the writer's thread, at the moment at which a screen would be.
  Acknowledged(LongConsumer whenSaved) {
    this.whenSaved = whenSaved;
  }

  @Override
  public synchronized void saved(long seq) {
    try {
      whenSaved.accept(seq);
    } catch (AssertionError failed) {
      broken = failed;
    }
    saved = seq;
    answered = seq;
    notifyAll();
  }

  @Override
  public synchronized void held(long seq, Path file) {
    answered = seq;
    held = seq;
    notifyAll();
  }

  @Override
  public synchronized void moved(Path file, boolean isFound) {
    moves.add(file);
    found = isFound;
  }

  @Override
  public synchronized void lost() {
    saved = 0;
    losses++;
    notifyAll();
  }

  @Override
  public synchronized void tried(Optional<String> refusal) {
    tries++;
    notifyAll();
  }

  @Override
  public synchronized void failed(long seq, IOException because) {
    answered = seq;
    failures++;
    why = Reason.brief(because);
    notifyAll();
  }

  /// Begins the journal of the small scrum, and returns when it has said what became of its
  // opening.
  Journal begin(Archive archive, Lock lock) {
    var opened = (Event.Opened) Kinds.all().getFirst();
    var journal = archive.begin(lock, () -> Kinds.HEADER, opened, () -> 0, this);
    await(1);
    return journal;
  }

  /// The same with event number `seq` of the small scrum.
  void append(Journal journal, int seq) {
    journal.append(seq, Kinds.all().get(seq - 1));
    await(seq);
  }

  /// Returns when the journal has said that the event is saved, or that it is not.
  synchronized void await(long seq) {
    waitUntil(() -> answered >= seq);
  }

  /// Returns when the event is saved.
  synchronized void awaitSaved(long seq) {
    waitUntil(() -> saved >= seq);
  }

  /// Returns when it was tried again so many times.
  synchronized void awaitTries(int count) {
    waitUntil(() -> tries >= count);
  }

  synchronized void awaitLosses(int count) {
    waitUntil(() -> losses >= count);
  }

  synchronized void awaitFailures(int count) {
    waitUntil(() -> failures >= count);
  }

  private void waitUntil(BooleanSupplier done) {
    try {
      while (!done.getAsBoolean()) {
        wait();
      }
      if (broken != null) {
        throw broken;
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  synchronized long saved() {
    return saved;
  }

  /// The last event that a restart would take away.
  synchronized long held() {
    return held;
  }

  /// The files that it went on in, in this order.
  synchronized List<Path> moves() {
    return List.copyOf(moves);
  }

  /// Whether the next start finds the file of the last move.
  synchronized boolean isFound() {
    return found;
  }

  /// How often it was said that nothing is saved any more.
  synchronized int losses() {
    return losses;
  }

  synchronized int failures() {
    return failures;
  }

  synchronized String why() {
    return why;
  }
}
