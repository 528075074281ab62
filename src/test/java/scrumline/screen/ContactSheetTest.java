package scrumline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContactSheetTest {
  @Test
  void the_contact_sheet_has_every_picture_once_below_the_name_of_its_screen() {
    var shots = ClockAlbum.shots();
    String page = ContactSheet.of(shots);
    assertEquals(shots.stream().map(Shots.Shot::name).toList(), found("<figcaption>(.*?)<", page));
    assertEquals(shots.size(), found("(<svg )", page).size());
    assertEquals(
        shots.stream().map(ContactSheetTest::screen).distinct().toList(),
        found("<h2>(.*?)<", page));
  }

  @Test
  void the_contact_sheet_loads_nothing_from_elsewhere() {
    String page = ContactSheet.of(ClockAlbum.shots());
    assertTrue(page.indexOf("src=") < 0 && page.indexOf("href=") < 0);
  }

  private static String screen(Shots.Shot shot) {
    return shot.name().replaceFirst("-(team|manager)-.*", "");
  }

  private static List<String> found(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }
}
