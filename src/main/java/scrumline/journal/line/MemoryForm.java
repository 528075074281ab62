package scrumline.journal.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scrumline.team.Came;
import scrumline.team.Remembered;
import scrumline.team.Spoken;

/// What a scrum remembers of earlier ones, as its first event has it: an object a rep.
final class MemoryForm {
  private MemoryForm() {}

  static void write(Map.Entry<String, Remembered> rep, DataOut out) {
    out.string("rep", rep.getKey());
    out.objects("spoken", rep.getValue().turns(), MemoryForm::write);
    out.objects("came", rep.getValue().came(), MemoryForm::write);
  }

  static Map<String, Remembered> read(List<DataIn> reps) {
    var remembered = new LinkedHashMap<String, Remembered>();
    for (var each : reps) {
      String rep = each.string("rep");
      var turns = each.list("spoken", json -> turn(DataIn.of(json)));
      var came = each.list("came", json -> came(rep, DataIn.of(json)));
      remembered.put(rep, new Remembered(turns, came));
    }
    return remembered;
  }

  private static void write(Remembered.Turn turn, DataOut out) {
    out.date("date", turn.date())
        .string("rule", turn.spoken().rule())
        .whole("wording", turn.spoken().wording());
  }

  private static Remembered.Turn turn(DataIn in) {
    var spoken = new Spoken(in.string("rule"), (int) in.whole("wording"));
    return new Remembered.Turn(in.date("date"), spoken);
  }

  private static void write(Came came, DataOut out) {
    out.string("id", came.id()).text("text", came.text()).date("on", came.on());
  }

  private static Came came(String rep, DataIn in) {
    return new Came(in.string("id"), rep, in.text("text"), in.date("on"));
  }
}
