/// One line of a journal and what it says: the header with the team that the log is of
/// (`HeaderForm`), and the table of events with their names and fields (`EventTable`). `LogLine` is
/// the way in, with the checksum. It touches no file.
package scrumline.journal.line;
