package scrumline.mutants;

import java.util.List;

/// Promises to break: what is acknowledged is on the disk, what is read is what was written, and
/// nothing private or steering gets out.
final class Mutants {
  static final List<Mutant> ALL =
      List.of(
          mutant(
              "drop force",
              "journal/Ledger.java",
              "    end.force();\n",
              "",
              "journal.FailingDiskTest"),
          mutant(
              "skip CRC",
              "journal/line/LogLine.java",
              "return crc > from && Seal.fits(bytes, from, crc);",
              "return crc > from;",
              "journal.CutJournalTest"),
          mutant(
              "keep the torn tail",
              "journal/Mend.java",
              "contents.bytes().length, contents.length());",
              "contents.bytes().length, contents.bytes().length);",
              "journal.CutJournalTest"),
          mutant(
              "accept a seq gap",
              "journal/Recovery.java",
              "} else if (seq > next) {",
              "} else if (seq > next && seq < 0) {",
              "journal.CutJournalTest"),
          mutant(
              "saved before force",
              "journal/Writer.java",
              "      ledger.save();\n    } catch",
              "      listener.saved(last);\n      ledger.save();\n    } catch",
              "journal.FailingDiskTest"),
          mutant(
              "usual modes of files",
              "files/LocalDisk.java",
              "case PRIVATE -> only(file, \"rw-------\");",
              "case PRIVATE -> NONE;",
              "journal.TwoProcessesTest",
              "files.PublishTest"),
          mutant(
              "usual modes of folders",
              "files/LocalDisk.java",
              "only(folder, \"rwx------\")",
              "NONE",
              "journal.TwoProcessesTest",
              "files.PublishTest"),
          mutant(
              "pass C1",
              "team/Sanitizer.java",
              "      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE ->"
                  + " REPLACEMENT;",
              "      case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE ->"
                  + " codePoint >= 0x80 && codePoint < 0xA0 ? codePoint : REPLACEMENT;",
              "team.SafeTextTest"),
          mutant(
              "a formula in a cell",
              "export/NumbersCsv.java",
              "isFormula ? \"'\" + text : text",
              "text",
              "export.NumbersCsvTest"),
          mutant(
              "rename without force",
              "files/Publish.java",
              "      out.force();\n",
              "",
              "files.PublishTest"),
          mutant(
              "no look at the path",
              "files/OpenFile.java",
              "    if (now == null) {\n      throw Meddled.removed();\n    }\n",
              "    if (now == null) {\n      return;\n    }\n",
              "journal.MeddlingTest"),
          mutant(
              "no look behind a force",
              "journal/Ledger.java",
              "      end.look();\n    } catch",
              "    } catch",
              "journal.MeddledForceTest"),
          mutant(
              "no lock on the log itself",
              "files/OpenFile.java",
              "isOurs = Claim.take(channel, CLAIM);",
              "isOurs = channel.size() >= 0;",
              "journal.LostLockTest"),
          mutant(
              "a lock that keeps nobody out",
              "files/OpenFile.java",
              "isOurs = Claim.take(channel, CLAIM);",
              "isOurs = Claim.take(channel, CLAIM) || channel.isOpen();",
              "journal.LostLockTest"),
          mutant(
              "set aside without a look at the lock",
              "journal/Mend.java",
              "if (disk.isWritten(found.file())) {",
              "if (found.bytesSetAside() < 0) {",
              "journal.LostLockTest"),
          mutant(
              "memory is a save",
              "journal/Writer.java",
              "if (ledger.lasts()) {",
              "if (last >= 0) {",
              "journal.RestartTest"),
          mutant(
              "order by name",
              "journal/Chain.java",
              "return saying(Objects.requireNonNull(byName.get(name))).follows().isPresent();",
              "return false;",
              "journal.HandoverTest"),
          mutant(
              "JSON without eyes",
              "journal/LogJson.java",
              "boolean whole = eyes.equals(Eyes.MANAGER);",
              "boolean whole = true;",
              "journal.LogJsonTest"));

  private Mutants() {}

  private static Mutant mutant(
      String name, String source, String found, String instead, String... tests) {
    return new Mutant(name, source, found, instead, List.of(tests));
  }
}
