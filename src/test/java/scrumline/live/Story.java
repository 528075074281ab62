package scrumline.live;

/// What many stories begin or end with.
final class Story {
  private Story() {}

  /// Through the lobby and the sections to the seventh turn, five seconds each.
  static Room toSeventh(Room room) {
    room.press("→");
    for (int slot = 0; slot < 9; slot++) {
      room.seconds(5).press("→");
    }
    return room;
  }

  static Room toSam(Room room) {
    return toSeventh(room).sees("SAM WHITAKER");
  }

  static Room jump(Room room, String name) {
    return room.press("/").type(name).enter();
  }

  /// The rep whose turn it is goes away.
  static Room away(Room room) {
    return room.press(":").type("away").enter();
  }

  /// A resource, a KPI adjustment and a commitment for Sam, all on the disk.
  static Room threeAgreements(Room room) {
    room.press("r").type("pricing approval for the two stuck quotes by wed @dana").enter();
    room.press("k").type("calls 100 for 2 weeks because focus on hot leads").enter();
    return room.press("c").type("call the trade-show leads by fri").enter().saved();
  }

  /// To the private view, which takes three deliberate steps.
  static Room reveal(Room room) {
    return room.press(":").type("private").enter().enter().sees("PRIVATE");
  }

  static void close(Room room) {
    jump(room, "wrap").enter().sees("CLOSED").saved();
    room.leave();
  }
}
