package scrumline.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scrumline.scrum.KnownPart;

/// Journals are told here as `3c<ab!d`: its name says day 3, it is called c, it follows a and b,
/// and it was salvaged from d. Without `<` it is of a version that did not say what it follows. Of
/// what it follows as `<b4` it knew four events, because the rest was away.
class ChainTest {
  @Test
  void journals_of_earlier_versions_stand_in_the_order_of_their_names() {
    holds("a b c", "c", "2b", "3c", "1a");
  }

  @Test
  void linked_journals_come_after_them_whatever_their_names_say() {
    holds("a b c d e", "e", "2a", "3b", "9c<b", "1d<c", "4e<d");
  }

  @Test
  void a_scrum_under_a_wrong_clock_keeps_its_place() {
    holds("a b c d", "d", "1a<", "9b<a", "2c<b", "3d<c");
    holds("a b c d", "d", "5a<", "1b<a", "6c<b", "7d<c");
  }

  @Test
  void two_that_follow_the_same_one_are_both_ends() {
    holds("a b c", "c b", "1a<", "2b<a", "3c<a");
    holds("a b c d", "d c", "1a<", "2b<a", "3c<a", "4d<b");
    holds("a b c d e", "e", "1a<", "2b<a", "3c<a", "4d<b", "5e<dc");
  }

  @Test
  void two_that_began_apart_are_both_ends() {
    holds("a b", "b a", "1a<", "2b<");
    holds("a b c", "c b", "1a", "2b<a", "3c<");
  }

  @Test
  void an_earlier_version_that_was_used_again_makes_an_end_of_its_own() {
    holds("a c b", "b c", "1a", "2b<a", "3c");
    holds("a c b d", "d", "1a", "2b<a", "3c", "4d<bc");
  }

  @Test
  void a_link_to_a_journal_that_is_not_there_hides_nothing() {
    holds("c d", "d", "3c<x", "4d<c");
    holds("a c d", "d a", "1a<", "3c<x", "4d<c");
  }

  @Test
  void of_a_circle_each_is_an_end() {
    holds("a b c", "c b a", "1a<c", "2b<a", "3c<b");
    holds("a b", "b a", "1a<", "2b<b");
    holds("a d b c", "c b d", "1a<", "2b<ac", "3c<b", "4d<a");
  }

  @Test
  void a_salvaged_journal_has_the_place_of_the_damaged_one() {
    holds("a b c d", "d", "1a<", "2b<a", "3c<a!b", "4d<b");
    holds("a b c", "c", "1a<", "2b<a", "3c<a!b");
    holds("a b c", "c", "1a", "2b", "3c!b");
    holds("a b c d e", "e", "1a", "2b", "3c!b", "3d!b", "4e<b");
    holds("a b c", "c", "1a", "2b<a", "3c!b");
  }

  @Test
  void a_journal_does_not_salvage_a_later_one_or_itself() {
    holds("a b", "b", "1a<!b", "2b<a");
    holds("a", "a", "1a<!a");
  }

  @Test
  void copies_of_a_journal_under_two_names_are_both_followed() {
    holds("a a b", "b", "1a<", "2a<", "3b<a");
  }

  @Test
  void ways_part_with_the_first_journals_that_they_do_not_share() {
    var chain = chain("1a<", "2b<a", "3c<b", "4d<a", "5e<d");
    assertEquals("b", mids(chain.parting(link("3c<b"), link("5e<d"))));
    assertEquals("d", mids(chain.parting(link("5e<d"), link("3c<b"))));
    var broken = chain("1a<", "2b<a", "3c<x", "4d<c");
    assertEquals("c", mids(broken.parting(link("4d<c"), link("2b<a"))));
    assertEquals("a", mids(broken.parting(link("2b<a"), link("4d<c"))));
  }

  @Test
  void without_one_those_before_it_are_ends_again() {
    var chain = chain("1a<", "2b<a", "3c<b").without(link("3c<b"));
    assertEquals("b", mids(chain.ends()));
  }

  @Test
  void a_journal_that_each_after_it_knew_in_part_is_followed_in_part() {
    assertEquals("", mids(chain("1a<", "2b<a", "3c<b").followedInPart()));
    var chain = chain("1a<", "2b<a", "3c<b4", "4d<c");
    assertEquals("b", mids(chain.followedInPart()));
    assertEquals("d", mids(chain.ends()), "it has been followed all the same");
    assertEquals(4, chain.known(link("2b<a")));
    assertEquals("aaaaaa cccccc dddddd", taken(chain.wholeUpTo(link("4d<c"))));
    assertEquals("aaaaaa bbbbbb cccccc dddddd", taken(chain.upTo(link("4d<c"))));
  }

  @Test
  void a_journal_that_one_knew_in_part_and_a_later_one_whole_is_followed_whole() {
    assertEquals("", mids(chain("1a<", "2b<a4", "3c<ba").followedInPart()));
    var chain = chain("1a<", "2b<a4", "3c<ba6", "4d<a3");
    assertEquals("a", mids(chain.followedInPart()));
    assertEquals(6, chain.known(link("1a<")));
    assertEquals(3, chain.known(link("1a<"), link("4d<a3")));
  }

  @Test
  void a_salvaged_journal_is_followed_in_part_where_the_damaged_one_was() {
    assertEquals("c", mids(chain("1a<", "2b<a3", "3c<!a").followedInPart()));
    assertEquals("a", mids(chain("1a<", "2b<a3", "3c!b").followedInPart()));
  }

  private static String taken(Set<String> names) {
    return names.stream()
        .map(name -> name.substring(name.length() - 6))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static void holds(String oldestFirst, String ends, String... told) {
    var links = new ArrayList<>(List.of(told));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(links, new Random(seed));
      var chain = chain(links.toArray(String[]::new));
      assertEquals(oldestFirst, mids(chain.newestFirst().reversed()));
      assertEquals(ends, mids(chain.ends()));
    }
  }

  private static Chain chain(String... told) {
    var links = new ArrayList<Link>();
    for (String one : told) {
      links.add(link(one));
    }
    return Chain.of(links);
  }

  private static Link link(String told) {
    var parts = told.split("!");
    String mid = told.substring(1, 2).repeat(6);
    var file = Path.of("2026112" + told.charAt(0) + "T170000Z-team-" + mid + ".jsonl");
    int at = parts[0].indexOf('<');
    String said = parts[0].substring(Math.max(2, at + 1));
    var follows = said.replaceAll("\\d", "").chars().mapToObj(c -> six((char) c)).toList();
    var known =
        Pattern.compile("([a-z])(\\d)")
            .matcher(said)
            .results()
            .map(it -> new KnownPart(it.group(1).repeat(6), Integer.parseInt(it.group(2))))
            .toList();
    return new Link(
        Parts.of(List.of(file)),
        at < 0 ? Optional.empty() : Optional.of(follows),
        parts.length < 2 ? Optional.empty() : Optional.of(six(parts[1].charAt(0))),
        "",
        known);
  }

  private static String six(char letter) {
    return String.valueOf(letter).repeat(6);
  }

  private static String mids(List<Link> links) {
    return links.stream().map(it -> it.mid().substring(0, 1)).collect(Collectors.joining(" "));
  }
}
