package scrumline.app.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import scrumline.app.Version;

/// The commands, as people type them.
@Command(
    name = "scrumline",
    description = "The weekly sales scrum, rep by rep, on a clock, in a terminal.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.ThisVersion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Commands implements Runnable {
  @Spec private CommandSpec spec;

  /// Reads and runs a command; the exit status is 0 when it was done, 1 when the data or the disk
  /// did not allow it, 2 when it was not understood.
  public static int execute(String[] args, PrintWriter out, PrintWriter err) {
    return line().setOut(out).setErr(err).execute(args);
  }

  static CommandLine line() {
    var line = new CommandLine(new Commands());
    line.addSubcommand("run", RunCommand.run());
    line.addSubcommand("demo", RunCommand.demo());
    line.addSubcommand("follow", FollowCommand.line());
    for (Object command :
        List.of(
            new ReplayCommand(),
            new Check(),
            new PrepCommand(),
            new Show(),
            new Numbers(),
            new Export(),
            new Log(),
            new BacktestCommand(),
            new ShareCommand(),
            new Whereabouts())) {
      line.addSubcommand(command);
    }
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(Commands::notUnderstood);
    line.setExecutionExceptionHandler((failed, command, _) -> Failure.tell(failed, command));
    return line;
  }

  private static int notUnderstood(ParameterException mistake, String[] args) {
    var command = mistake.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("scrumline: " + mistake.getMessage());
    command.getErr().println("Try: " + name + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? Most begin with: demo");
  }

  static final class ThisVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"scrumline " + Version.NUMBER};
    }
  }
}
