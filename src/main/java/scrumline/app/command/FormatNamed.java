package scrumline.app.command;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import scrumline.export.Format;

/// Finds a format by its word among those that a document can be written in.
abstract class FormatNamed<D> implements ITypeConverter<Format<D>> {
  private final List<Format<D>> formats;

  FormatNamed(List<Format<D>> formats) {
    this.formats = formats;
  }

  @Override
  public Format<D> convert(String word) {
    return Format.named(word, formats)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of " + words() + " (case-insensitive) but was '" + word + "'"));
  }

  private List<String> words() {
    return formats.stream().map(format -> format.word().toUpperCase(Locale.ROOT)).toList();
  }
}
