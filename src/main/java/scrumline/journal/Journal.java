package scrumline.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import scrumline.files.Disk;
import scrumline.files.Lock;
import scrumline.files.Places;
import scrumline.journal.line.Header;
import scrumline.scrum.Event;
import scrumline.scrum.Scrum;

/// The file behind one scrum, while it is being written. Every event goes here first; it is saved
/// when the listener has been told so, and not before.
public final class Journal {
  /// Is told what became of the events, on the writer's thread.
  public interface Listener {
    /// All events up to number `seq` are on the disk, and survive whatever happens.
    void saved(long seq);

    /// The events up to number `seq` that were not saved before are in memory only, because of
    /// `why`. The next event, and [Journal#retry], try again.
    void failed(long seq, IOException why);

    /// The events up to number `seq` that were not saved before are only in `file`, which a restart
    /// of the computer takes away. The next event, and [Journal#retry], try again.
    void held(long seq, Path file);

    /// The journal goes on in this file; whether the next start finds it there is not sure where no
    /// folder took a signpost.
    void moved(Path file, boolean isFound);

    /// Another program got at the file, and no other one took the events: none of those that were
    /// saved is so any more. What became of them is told next.
    void lost();

    /// Somebody wanted it to be tried again, and it was; how that went has been told. `refusal` is
    /// why the folder that was named did not take the journal, where one was named and did not.
    void tried(Optional<String> refusal);
  }

  private final String mid;
  private final Scrum begun;
  private final Writer writer;
  private final LongSupplier mono;
  private final long monoOffset;
  private long last;
  private boolean ended;

  private Journal(String mid, Scrum begun, Writer writer, LongSupplier mono, long monoSoFar) {
    this.mid = mid;
    this.begun = begun;
    this.writer = writer;
    this.mono = mono;
    this.monoOffset = monoSoFar - mono.getAsLong();
    this.last = begun.seq();
  }

  /// Begins the journal of a scrum. The header is made on the writer's thread. `mono` counts
  // milliseconds, from anywhere and never back.
  public static Journal create(
      Disk disk,
      Places places,
      Lock lock,
      Supplier<Header> header,
      Event.Opened opened,
      LongSupplier mono,
      Listener listener) {
    check(lock, places);
    String mid = FileName.newMid(ThreadLocalRandom.current());
    String slug = String.valueOf(places.folder().getFileName());
    var ledger = Ledger.fresh(disk, places, FileName.of(opened.at(), slug, mid));
    var writer = new Writer(mid, lock, ledger, 0, 0, listener);
    var journal = new Journal(mid, Scrum.open(opened), writer, mono, 0);
    writer.begin(opened.at(), header);
    writer.add(1, 0, opened);
    writer.start(Writer.LOOK_EVERY);
    return journal;
  }

  /// Goes on with a journal that was found. An unfinished line at its end is set aside, and that
  /// is noted as an event at `now`; [#begun] has it already.
  public static Journal resume(
      Disk disk,
      Places places,
      Lock lock,
      Stored found,
      Instant now,
      LongSupplier mono,
      Listener listener) {
    check(lock, places);
    if (found.isReadOnly()) {
      throw new IllegalArgumentException("damaged, and never written on: " + found.problems());
    }
    var scrum = found.scrum().orElseThrow();
    var ledger = Ledger.goingOn(disk, places, found, now);
    long saved = ledger.lasts() ? scrum.seq() : 0;
    var writer = new Writer(found.mid(), lock, ledger, scrum.seq(), saved, listener);
    var mended = new Event.Mended(now, found.bytesSetAside());
    boolean torn = mended.bytesSetAside() > 0;
    var begun = torn ? scrum.after(mended) : scrum;
    var journal = new Journal(found.mid(), begun, writer, mono, found.contents().mono());
    if (torn) {
      writer.add(begun.seq(), found.contents().mono(), mended);
    }
    writer.start(Writer.LOOK_EVERY);
    return journal;
  }

  /// What a journal's file holds, and its other parts beside it where it has any. Changes nothing.
  public static Stored recover(Disk disk, Path file) throws IOException {
    return Parts.beside(disk, file).recover(disk);
  }

  /// The same with all that can be read in any line of it, whatever is wrong with others.
  public static Stored rescue(Disk disk, Path file) throws IOException {
    String folder = String.valueOf(Disk.folderOf(file).getFileName());
    return Salvage.rescued(disk, recover(disk, file), folder);
  }

  /// The scrum as this journal had it when it was opened.
  public Scrum begun() {
    return begun;
  }

  public String mid() {
    return mid;
  }

  /// Where the journal is now: another file than at first, where the disk failed.
  public Path file() {
    return writer.file();
  }

  /// The number of the last event that is on the disk, and outlives a restart of the computer.
  public long saved() {
    return writer.saved();
  }

  /// After it was closed: whether the next start finds it. If not, no place that is read then took
  /// a signpost to the folder where it is.
  public boolean isFound() {
    return writer.isFound();
  }

  /// Returns at once; the listener is told when the event is saved. `seq` is its number, the one
  /// after that of the event before.
  public void append(long seq, Event event) {
    if (ended || seq != last + 1) {
      throw new IllegalArgumentException("event " + seq + " after " + (ended ? "the end" : last));
    }
    last = seq;
    writer.add(seq, monoOffset + mono.getAsLong(), event);
  }

  /// Tries again to save what is in memory only.
  public void retry() {
    writer.retry();
  }

  /// Tries again to save what is in memory only, in this folder before all others. The journal
  /// then goes on there.
  public void moveTo(Path folder) {
    writer.goTo(folder);
  }

  /// Waits until everything is written, no longer than `atMost`; false where something is not on
  /// the disk. Nothing can be appended afterwards.
  public boolean close(Duration atMost) {
    ended = true;
    return writer.end(atMost) && writer.saved() == last;
  }

  static void check(Lock lock, Places places) {
    if (!lock.guards(places.folder())) {
      throw new IllegalArgumentException("writing without the lock of " + places.folder());
    }
  }
}
