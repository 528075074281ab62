package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import scrumline.files.Claimed;
import scrumline.files.Lock;
import scrumline.files.Reason;
import scrumline.journal.Orders.Order;
import scrumline.journal.line.Header;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// The one thread that writes a journal. Nobody else has its file open, and nobody can interrupt
/// it: an interrupt would close the file under it. What waits together is forced together. While
/// there is nothing to write it looks now and then whether the file is still as it left it, and
/// tries again to save what could not be saved.
final class Writer {
  /// After so long a time without an event, what another program did to the file is noticed, and
  /// that a disk takes what it refused.
  static final Duration LOOK_EVERY = Duration.ofSeconds(5);

  private final String mid;
  private final Lock lock;
  private final Ledger ledger;
  private final Journal.Listener listener;
  private final Orders orders = new Orders();
  private final Ended ended = new Ended();
  private volatile Path file;
  private volatile long saved;

  // The writer's thread alone uses these.
  private long last;
  private boolean ending;
  private boolean begun;

  /// The last events are not safe on the disk.
  private boolean refused;

  /// Somebody wants it to be tried again, and to hear how that went.
  private boolean wanted;

  /// `last` is the number of the last event that the ledger has already, and `saved` that of the
  /// last one that is safe.
  Writer(String mid, Lock lock, Ledger ledger, long last, long saved, Journal.Listener listener) {
    this.mid = mid;
    this.lock = lock;
    this.ledger = ledger;
    this.listener = listener;
    this.file = ledger.file();
    this.saved = saved;
    this.last = last;
  }

  void start(Duration lookEvery) {
    Thread.ofPlatform().name("journal").daemon().start(() -> run(lookEvery));
  }

  /// Of a journal that is new, before everything else.
  void begin(Instant at, Supplier<Header> header) {
    orders.add(new Order.Begin(at, header));
  }

  void add(long seq, long mono, Event event) {
    orders.add(new Order.Add(seq, mono, event));
  }

  void retry() {
    orders.add(new Order.Retry());
  }

  void goTo(Path folder) {
    orders.add(new Order.GoTo(folder));
  }

  Path file() {
    return file;
  }

  /// After the end: whether the next start finds the journal.
  boolean isFound() {
    return ledger.refuges().isFound();
  }

  /// The number of the last event that is on the disk, and outlives a restart.
  long saved() {
    return saved;
  }

  /// Asks the thread to write what it has and to end, and waits for that; false where it takes
  /// longer.
  boolean end(Duration atMost) {
    orders.add(new Order.End());
    return ended.await(atMost);
  }

  private void run(Duration lookEvery) {
    try {
      tellThatItWasSaved();
      while (!ending) {
        var taken = orders.take(lookEvery);
        taken.forEach(this::obey);
        if (!taken.isEmpty() || refused || isTouched()) {
          save();
          tellThatItWasTried();
        }
        ledger.refuges().point();
      }
    } catch (RuntimeException | Error bug) {
      new Refusal(orders, listener, ending).untilTheEnd(last + 1, bug, LOOK_EVERY);
    } finally {
      ledger.close();
      ended.now();
    }
  }

  /// What a journal had that was found in a folder which outlives a restart.
  private void tellThatItWasSaved() {
    if (saved < last && ledger.outlives()) {
      saved = last;
      listener.saved(last);
    }
  }

  private void obey(Order order) {
    switch (order) {
      case Order.Begin(var at, var header) -> ledger.add(LogLine.of(mid, at, header.get()));
      case Order.Add add -> {
        ledger.add(LogLine.of(mid, add.seq(), add.mono(), add.event()));
        last = add.seq();
      }
      case Order.GoTo goTo -> {
        ledger.refuges().prefer(goTo.folder());
        wanted = true;
      }
      case Order.Retry _ -> wanted = true;
      case Order.End _ -> ending = true;
    }
  }

  private void save() {
    refused = true;
    try {
      if (!mayBegin()) {
        throw new Claimed();
      }
      ledger.save();
    } catch (IOException failed) {
      tellIfLost();
      listener.failed(last, failed);
      return;
    }
    begun = true;
    tellIfLost();
    if (!ledger.file().equals(file)) {
      file = ledger.file();
      listener.moved(file, ledger.refuges().isFound());
    }
    if (ledger.lasts()) {
      refused = false;
      saved = last;
      listener.saved(last);
    } else {
      listener.held(last, file);
    }
  }

  private void tellIfLost() {
    if (saved > 0 && !ledger.keeps()) {
      saved = 0;
      listener.lost();
    }
  }

  private void tellThatItWasTried() {
    if (wanted) {
      wanted = false;
      listener.tried(ledger.refuges().refusal().map(Reason::brief));
    }
  }

  /// Whether another program got at what was saved.
  private boolean isTouched() {
    return begun && saved == last && !ledger.isUntouched();
  }

  /// Somebody may have taken the lock file away since the lock was taken, and somebody else may
  /// have begun. What has begun has a lock of its own, on its file.
  private boolean mayBegin() {
    try {
      return begun || lock.keep();
    } catch (IOException cannotBeSeen) {
      return true;
    }
  }
}
