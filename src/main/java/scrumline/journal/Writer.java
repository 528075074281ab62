package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import scrumline.files.Reason;
import scrumline.journal.line.LogLine;
import scrumline.scrum.Event;

/// The one thread that writes a journal. Nobody else has its file open, and nobody can interrupt
/// it: an interrupt would close the file under it. What waits together is forced together.
final class Writer {
  private sealed interface Order {
    record Add(long seq, long mono, Event event) implements Order {}

    record Retry() implements Order {}

    record GoTo(Path folder) implements Order {}

    record End() implements Order {}
  }

  private final String mid;
  private final Ledger ledger;
  private final Journal.Listener listener;
  private final BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile Path file;
  private volatile long saved;

  // The writer's thread alone uses these.
  private long last;
  private boolean ending;

  /// Somebody wants it to be tried again, and to hear how that went.
  private boolean wanted;

  /// `last` is the number of the last event that the ledger has already, and `saved` that of the
  /// last one that is safe.
  Writer(String mid, Ledger ledger, long last, long saved, Journal.Listener listener) {
    this.mid = mid;
    this.ledger = ledger;
    this.listener = listener;
    this.file = ledger.file();
    this.saved = saved;
    this.last = last;
  }

  void start() {
    Thread.ofPlatform().name("journal").daemon().start(this::run);
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

  /// The number of the last event that is on the disk, and outlives a restart.
  long saved() {
    return saved;
  }

  /// Asks the thread to write what it has and to end, and waits for that; false where it takes
  /// longer.
  boolean end(Duration atMost) {
    orders.add(new Order.End());
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException notBeforeItIsSaved) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void run() {
    try {
      while (!ending) {
        take().forEach(this::obey);
        save();
        tellThatItWasTried();
      }
    } catch (RuntimeException | Error bug) {
      refuseAll(bug);
    } finally {
      ledger.close();
      ended.countDown();
    }
  }

  private List<Order> take() {
    var taken = new ArrayList<Order>();
    while (taken.isEmpty()) {
      try {
        taken.add(orders.take());
      } catch (InterruptedException nobodyMay) {
        // The writer ends only when it is told to.
      }
    }
    orders.drainTo(taken);
    return taken;
  }

  private void obey(Order order) {
    switch (order) {
      case Order.Add add -> {
        ledger.add(LogLine.of(mid, add.seq(), add.mono(), add.event()));
        last = add.seq();
      }
      case Order.GoTo goTo -> {
        ledger.prefer(goTo.folder());
        wanted = true;
      }
      case Order.Retry _ -> wanted = true;
      case Order.End _ -> ending = true;
    }
  }

  private void save() {
    try {
      ledger.save();
    } catch (IOException failed) {
      listener.failed(last, Reason.brief(failed));
      return;
    }
    goOnIn(ledger.file());
    if (ledger.lasts()) {
      saved = last;
      listener.saved(last);
    } else {
      listener.held(last, file);
    }
  }

  private void tellThatItWasTried() {
    if (wanted) {
      wanted = false;
      listener.tried();
    }
  }

  private void goOnIn(Path now) {
    var before = file;
    file = now;
    if (!now.equals(before)) {
      listener.moved(now);
    }
  }

  /// An event that cannot be written down leaves a gap, so nothing is written behind it.
  private void refuseAll(Throwable bug) {
    String why = "the program cannot write this event down (" + bug + ")";
    listener.failed(last + 1, why);
    while (!ending) {
      for (var order : take()) {
        switch (order) {
          case Order.Add add -> listener.failed(add.seq(), why);
          case Order.Retry _, Order.GoTo _ -> {
            listener.failed(last + 1, why);
            listener.tried();
          }
          case Order.End _ -> ending = true;
        }
      }
    }
  }
}
