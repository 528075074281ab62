package scrumline.codec;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import scrumline.team.Agenda;
import scrumline.team.SafeText;
import scrumline.team.Section;
import tools.jackson.core.JsonGenerator;

/// The block `scrum`: minutes, sections, order of the reps, reserve.
final class AgendaForm {
  static final List<String> FIELDS = List.of("minutes", "sections", "order", "reserve");
  static final List<String> SECTION_FIELDS = List.of("id", "label", "seconds", "per");
  private static final int LONGEST_SECONDS = 8 * 3600;

  private final Fields fields;
  private final Findings findings;

  private AgendaForm(Fields fields) {
    this.fields = fields;
    this.findings = fields.findings();
  }

  static Agenda read(Json json, Findings findings) {
    return new AgendaForm(Fields.of(json, findings)).read();
  }

  private Agenda read() {
    fields.knowOnly(FIELDS);
    var total = total();
    var sections = fields.has("sections") ? sections() : Agenda.DEFAULT.sections();
    var order = fields.word("order", Words.ORDER).orElse(Agenda.DEFAULT.order());
    var reserve = Duration.ofSeconds(fields.whole("reserve", 0, LONGEST_SECONDS).orElse(0));
    var agenda = new Agenda(total, sections, order, reserve);
    mustFit(agenda);
    return agenda;
  }

  private Duration total() {
    var minutes = fields.number("minutes");
    if (minutes.isEmpty()) {
      return Agenda.DEFAULT.total();
    }
    long seconds = Math.round(minutes.getAsDouble() * 60);
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      findings.wrong(
          Mistake.OUT_OF_RANGE,
          fields.value("minutes").get(),
          "a scrum takes more than 0 and up to 480 minutes",
          "15 is what most teams need");
      return Duration.ofSeconds(LONGEST_SECONDS);
    }
    return Duration.ofSeconds(seconds);
  }

  private List<Section> sections() {
    var sections = new ArrayList<Section>();
    var seen = new HashSet<String>();
    for (var item : fields.items("sections")) {
      sections.add(section(Fields.of(item, findings), seen));
    }
    mustHaveTurns(sections);
    return List.copyOf(sections);
  }

  private static Section section(Fields section, HashSet<String> seen) {
    section.knowOnly(SECTION_FIELDS);
    String id = Known.id(section, "id", seen);
    var label = section.has("label") ? section.neededText("label") : SafeText.of(id);
    var seconds = section.whole("seconds", 1, LONGEST_SECONDS);
    var time =
        seconds.isPresent()
            ? Optional.of(Duration.ofSeconds(seconds.getAsInt()))
            : Optional.<Duration>empty();
    return new Section(id, label, time, section.word("per", Words.PER).orElse(Section.Per.TEAM));
  }

  private void mustHaveTurns(List<Section> sections) {
    int perRep = 0;
    int open = 0;
    for (int index = 0; index < sections.size(); index++) {
      var at = fields.items("sections").get(index);
      if (sections.get(index).isPerRep() && ++perRep == 2) {
        agenda(at, "this is the second section with the reps' turns", "one has room for all of it");
      }
      if (sections.get(index).time().isEmpty() && ++open == 2) {
        agenda(
            at,
            "two sections take what time is left",
            "give all but one of them their \"seconds\"");
      }
    }
    if (perRep == 0) {
      agenda(
          fields.value("sections").get(),
          "no section is for the reps",
          "write \"per\": \"rep\" into the section that has their turns");
    }
  }

  private void mustFit(Agenda agenda) {
    var fixed = agenda.reserve();
    boolean open = false;
    for (var section : agenda.sections()) {
      fixed = section.isPerRep() ? fixed : fixed.plus(section.time().orElse(Duration.ZERO));
      open |= section.time().isEmpty();
    }
    var left = agenda.total().minus(fixed);
    if (left.isNegative() || open && left.isZero()) {
      var at = fields.value(fields.has("minutes") ? "minutes" : "sections");
      agenda(
          at.orElse(fields.json()),
          "sections and reserve take " + minutes(fixed) + " of " + minutes(agenda.total()),
          open ? "leave some time for the section without \"seconds\"" : "shorten a section");
    }
  }

  private void agenda(Json at, String message, String help) {
    findings.wrong(Mistake.AGENDA, at, message, help);
  }

  private static String minutes(Duration time) {
    int seconds = time.toSecondsPart();
    return time.toMinutes() + (seconds < 10 ? ":0" : ":") + seconds;
  }

  static void write(Agenda agenda, JsonGenerator out) {
    out.writeStartObject();
    Write.number("minutes", agenda.total().toSeconds() / 60.0, out);
    out.writeName("sections");
    out.writeStartArray();
    for (var section : agenda.sections()) {
      out.writeStartObject();
      out.writeStringProperty("id", section.id());
      out.writeStringProperty("label", section.label().value());
      if (section.time().isPresent()) {
        out.writeNumberProperty("seconds", section.time().get().toSeconds());
      }
      out.writeStringProperty("per", Words.PER.of(section.per()));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeStringProperty("order", Words.ORDER.of(agenda.order()));
    out.writeNumberProperty("reserve", agenda.reserve().toSeconds());
    out.writeEndObject();
  }
}
