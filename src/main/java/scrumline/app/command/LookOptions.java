package scrumline.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import scrumline.app.WindowArguments;
import scrumline.team.Audience;
import scrumline.terminal.Theme;

/// How a command that shows frames is to draw them.
final class LookOptions {
  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "team",
      description = "team (default) or manager")
  private Audience view;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      converter = Named.class,
      description = "dark, light or contrast (default: as the terminal says)")
  private @Nullable Theme theme;

  @Option(names = "--ascii", description = "Draw bars and signs in plain ASCII")
  private boolean ascii;

  Audience view() {
    return view;
  }

  WindowArguments window() {
    var begun = WindowArguments.in(view);
    var window = theme == null ? begun : begun.with(theme);
    return ascii ? window.withAscii() : window;
  }

  static final class Named implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String value) {
      try {
        return Theme.named(value);
      } catch (IllegalArgumentException unknown) {
        throw new TypeConversionException(unknown.getMessage());
      }
    }
  }
}
