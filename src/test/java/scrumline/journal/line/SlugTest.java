package scrumline.journal.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void a_plain_name_is_its_own_folder() {
    assertEquals("northline-west", Slug.of("Northline West"));
    assertEquals("team-7", Slug.of("Team 7"));
  }

  @Test
  void names_that_differ_only_in_what_a_folder_cannot_have_stay_apart() {
    var names = List.of("東京", "大阪", "R&D", "R+D", "Süd", "Sud", "..", "/", "", " ", "a/../b");
    assertEquals(names.size(), names.stream().map(Slug::of).distinct().count());
    assertTrue(Slug.of("Süd").startsWith("sud-"), Slug.of("Süd"));
    assertNotEquals(Slug.of("x".repeat(100)), Slug.of("x".repeat(101)));
  }

  @Test
  void no_name_leads_out_of_the_folder() {
    var random = new Random(11);
    for (int round = 0; round < 1000; round++) {
      var name = new StringBuilder();
      for (int at = random.nextInt(60); at > 0; at--) {
        name.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x80 : 0x3000));
      }
      String slug = Slug.of(name.toString());
      assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && slug.length() <= 60, slug);
    }
  }
}
