package scrumline.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import scrumline.app.ShareCheck;

@Command(
    name = "share",
    description = "Says whether this window will be readable on the call.",
    mixinStandardHelpOptions = true)
final class ShareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.print(ShareCheck.ofThisWindow(System.getenv()));
    out.flush();
    return 0;
  }
}
