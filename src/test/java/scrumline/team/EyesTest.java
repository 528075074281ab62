package scrumline.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import scrumline.Samples;
import scrumline.scrum.Sharing;

class EyesTest {
  @Test
  void the_manager_sees_everything_whatever_is_shared() {
    for (var what : Sight.values()) {
      assertTrue(Eyes.of(Audience.MANAGER, Samples.northlineWest()).sees(what), what::name);
    }
  }

  @Test
  void the_team_sees_nothing_of_it_in_a_window_if_its_file_shares_nothing() {
    for (var what : Sight.values()) {
      assertFalse(Eyes.of(Audience.TEAM, Samples.northlineWest()).sees(what), what::name);
    }
  }

  @Test
  void the_team_sees_what_its_file_shares_and_never_what_is_private() {
    for (var share : Share.values()) {
      var eyes = Eyes.of(Audience.TEAM, Sharing.sample(share));
      assertEquals(Set.of(Sight.valueOf(share.name())), eyes.seen());
    }
    var all = Eyes.of(Audience.TEAM, Sharing.sample(Share.values()));
    assertFalse(all.sees(Sight.PRIVATE));
  }

  @Test
  void a_kpi_in_money_is_seen_only_by_eyes_that_see_money() {
    var team = Samples.northlineWest();
    var booked = team.kpi("revenue").orElseThrow();
    assertFalse(Eyes.TEAM.sees(booked));
    assertTrue(Eyes.of(Audience.TEAM, Sharing.sample(Share.MONEY)).sees(booked));
    assertTrue(Eyes.TEAM.sees(team.kpi("calls").orElseThrow()));
  }
}
