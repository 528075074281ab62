package scrumline.export;

/// A sheet as a Markdown document.
final class SheetMarkdown {
  private final Markdown page = new Markdown();

  private SheetMarkdown() {}

  static String of(Sheet sheet) {
    var document = new SheetMarkdown();
    document.page.line("# " + sheet.title().markdown());
    for (var line : sheet.lines()) {
      document.page.line("").line(line.markdown());
    }
    sheet.parts().forEach(document::part);
    return document.page.toString();
  }

  private void part(Sheet.Part part) {
    page.heading(part.heading().markdown());
    if (!part.lead().isEmpty()) {
      page.line(part.lead().markdown());
    }
    if (!part.lead().isEmpty() && !part.rows().isEmpty()) {
      page.line("");
    }
    part.rows().forEach(this::row);
    for (var sentence : part.close()) {
      page.line("").line(sentence.markdown());
    }
  }

  private void row(Sheet.Row row) {
    String facts = Said.joined(row.facts(), " · ").markdown();
    page.line("- **" + row.label().markdown() + "**: " + facts);
    if (!row.after().isEmpty()) {
      page.line("  - " + row.after().markdown());
    }
  }
}
