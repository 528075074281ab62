package scrumline.codec;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// How much a JSON text may have. A line that the program itself has written holds whatever a team
/// file held, two objects deeper, with escapes and with fields that the file left out, so it may
/// have more of everything. `room` are bytes of heap that its tree may take: no team takes a tenth,
/// since long lists are no part of it.
enum Limits {
  FROM_OUTSIDE(32, 64 * 1024, 256, 32L * 1024 * 1024, 100_000_000),

  OUR_OWN(64, Integer.MAX_VALUE, 64 * 1024, Long.MAX_VALUE, Integer.MAX_VALUE);

  private static final int LONGEST_NUMBER = 32;

  private final JsonFactory factory;
  private final int room;

  Limits(int deepest, int longestText, int longestName, long bytes, int room) {
    var constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(deepest)
            .maxStringLength(longestText)
            .maxNameLength(longestName)
            .maxNumberLength(LONGEST_NUMBER)
            .maxDocumentLength(bytes)
            .build();
    this.factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    this.room = room;
  }

  static Limits by(Findings findings) {
    return findings.isCollecting() ? FROM_OUTSIDE : OUR_OWN;
  }

  JsonFactory factory() {
    return factory;
  }

  int room() {
    return room;
  }
}
