package scrumline.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import scrumline.files.Reason;
import scrumline.journal.Journal;

/// Hands on to the loop what the writer's thread says of a journal.
final class ToLoop implements Journal.Listener {
  private final Consumer<Message> to;
  private volatile boolean hasWritten;
  private volatile Optional<IOException> refusal = Optional.empty();

  ToLoop(Consumer<Message> to) {
    this.to = to;
  }

  /// Whether the disk has anything of this session.
  boolean hasWritten() {
    return hasWritten;
  }

  /// Why the last events are not saved, in all that is known of it; absent where they are.
  Optional<IOException> refusal() {
    return refusal;
  }

  @Override
  public void saved(long seq) {
    hasWritten = true;
    refusal = Optional.empty();
    to.accept(new Message.Saved(seq));
  }

  @Override
  public void held(long seq, Path file) {
    hasWritten = true;
    to.accept(new Message.Held(seq, file));
  }

  @Override
  public void moved(Path file, boolean isFound) {
    to.accept(new Message.Moved(file, isFound));
  }

  @Override
  public void lost() {
    to.accept(new Message.Lost());
  }

  @Override
  public void tried(Optional<String> refusal) {
    to.accept(new Message.Tried(refusal));
  }

  @Override
  public void failed(long seq, IOException why) {
    refusal = Optional.of(why);
    to.accept(new Message.SaveFailed(seq, Reason.brief(why)));
  }
}
