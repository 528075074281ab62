package scrumline.codec;

import static scrumline.codec.FieldForm.assumed;
import static scrumline.codec.FieldForm.needed;
import static scrumline.codec.FieldForm.optional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import scrumline.codec.NumberForm.Minutes;
import scrumline.codec.NumberForm.Seconds;
import scrumline.team.Agenda;
import scrumline.team.SafeText;
import scrumline.team.Section;

/// The block `scrum`: minutes, sections, order of the reps, reserve.
final class AgendaForm {
  private static final int LONGEST_MINUTES = 8 * 60;
  private static final int LONGEST_SECONDS = LONGEST_MINUTES * 60;

  private static final FieldForm<Section, String> ID =
      needed("id", new TextForm.Id(), Section::id, "The section's own id.");
  private static final FieldForm<Section, SafeText> LABEL =
      assumed("label", TextForm.SOME, Section::label, "What people call the section; else its id.");
  private static final FieldForm<Section, Duration> SECONDS =
      optional(
          "seconds",
          new Seconds(1, LONGEST_SECONDS),
          Section::time,
          "How long it takes, or one turn in it; one section may take what the others leave.");
  private static final FieldForm<Section, Section.Per> PER =
      assumed(
          "per",
          new ChoiceForm<>(Choices.PER),
          Section::per,
          "Whether it is for the whole team at once, or has a turn for each rep.");

  private static final ObjectForm<Section> SECTION =
      ObjectForm.of(AgendaForm::section, ID, LABEL, SECONDS, PER);

  private static final FieldForm<Agenda, Duration> MINUTES =
      assumed(
          "minutes", new Minutes(LONGEST_MINUTES), Agenda::total, "How long the scrum may take.");
  private static final FieldForm<Agenda, List<Section>> SECTIONS =
      assumed(
          "sections",
          ListForm.of(SECTION, "sections"),
          Agenda::sections,
          "What the scrum goes through, in order; one section has the reps' turns.");
  private static final FieldForm<Agenda, Agenda.Order> ORDER =
      assumed(
          "order",
          new ChoiceForm<>(Choices.ORDER),
          Agenda::order,
          "In which order the reps have their turns.");
  private static final FieldForm<Agenda, Duration> RESERVE =
      assumed(
          "reserve",
          new Seconds(0, LONGEST_SECONDS),
          Agenda::reserve,
          "Seconds that are kept back from the turns.");

  static final ObjectForm<Agenda> AGENDA =
      ObjectForm.of(AgendaForm::agenda, MINUTES, SECTIONS, ORDER, RESERVE);

  private AgendaForm() {}

  private static Section section(Filled filled) {
    String id = filled.newId(ID);
    var label = filled.has(LABEL) ? filled.need(LABEL) : SafeText.of(id);
    var seconds = filled.get(SECONDS);
    return new Section(id, label, seconds, filled.get(PER).orElse(Section.Per.TEAM));
  }

  private static Agenda agenda(Filled filled) {
    var usual = Agenda.DEFAULT;
    var agenda =
        new Agenda(
            filled.get(MINUTES).orElse(usual.total()),
            filled.has(SECTIONS) ? sections(filled) : usual.sections(),
            filled.get(ORDER).orElse(usual.order()),
            filled.get(RESERVE).orElse(Duration.ZERO));
    mustFit(agenda, filled);
    return agenda;
  }

  private static List<Section> sections(Filled filled) {
    var places = new ArrayList<Json>();
    var sections = filled.list(SECTIONS, (at, _) -> places.add(at));
    int perRep = 0;
    int open = 0;
    for (int index = 0; index < sections.size(); index++) {
      var at = places.get(index);
      if (sections.get(index).isPerRep() && ++perRep == 2) {
        wrong(
            filled,
            at,
            "this is the second section with the reps' turns",
            "one has room for all of it");
      }
      if (sections.get(index).time().isEmpty() && ++open == 2) {
        wrong(
            filled,
            at,
            "two sections take what time is left",
            "give all but one of them their \"seconds\"");
      }
    }
    if (perRep == 0) {
      wrong(
          filled,
          filled.at(SECTIONS),
          "no section is for the reps",
          "write \"per\": \"rep\" into the section that has their turns");
    }
    return sections;
  }

  private static void mustFit(Agenda agenda, Filled filled) {
    var fixed = agenda.reserve();
    boolean open = false;
    for (var section : agenda.sections()) {
      fixed = section.isPerRep() ? fixed : fixed.plus(section.time().orElse(Duration.ZERO));
      open |= section.time().isEmpty();
    }
    var left = agenda.total().minus(fixed);
    if (left.isNegative() || open && left.isZero()) {
      var at = filled.fields().value((filled.has(MINUTES) ? MINUTES : SECTIONS).name());
      wrong(
          filled,
          at.orElse(filled.fields().json()),
          "sections and reserve take " + minutes(fixed) + " of " + minutes(agenda.total()),
          open ? "leave some time for the section without \"seconds\"" : "shorten a section");
    }
  }

  private static void wrong(Filled filled, Json at, String message, String help) {
    filled.findings().wrong(Mistake.AGENDA, at, message, help);
  }

  private static String minutes(Duration time) {
    int seconds = time.toSecondsPart();
    return time.toMinutes() + (seconds < 10 ? ":0" : ":") + seconds;
  }
}
