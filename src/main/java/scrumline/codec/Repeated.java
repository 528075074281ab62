package scrumline.codec;

import java.util.HashSet;

/// Looks for names that one object has twice. Jackson could, and would stop at the first one.
final class Repeated {
  private static final int FEW = 16;

  private Repeated() {}

  static void find(Json.Obj object, Findings findings) {
    var seen = object.size() > FEW ? new HashSet<String>() : null;
    for (int index = 0; index < object.size(); index++) {
      String name = object.name(index);
      boolean repeated = seen == null ? object.indexOf(name) < index : !seen.add(name);
      if (repeated) {
        findings.broken(
            Mistake.REPEATED_FIELD,
            object.nameStart(index),
            object.nameEnd(index),
            "the field \"" + name + "\" is there twice",
            "keep one of the two");
      }
    }
  }
}
