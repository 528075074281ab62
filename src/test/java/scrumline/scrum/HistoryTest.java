package scrumline.scrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {
  /// On both sides of where a leaf, a branch and a tree of three levels are full.
  private static final List<Integer> SIZES =
      List.of(0, 1, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 1056, 1057, 32_800, 32_801, 33_900);

  @Test
  void a_history_has_what_was_added_in_that_order_whatever_its_size() {
    for (int size : SIZES) {
      var numbers = IntStream.range(0, size).boxed().toList();
      assertEquals(numbers, History.of(numbers));
      assertEquals(numbers.hashCode(), History.of(numbers).hashCode());
    }
  }

  /// Each of a thousand versions is grown from any that was there before, or cut from it.
  @Test
  void every_version_stays_what_it_was_whatever_is_added_to_it_or_to_others() {
    for (int seed = 0; seed < 20; seed++) {
      var random = new SplittableRandom(seed);
      var versions = new ArrayList<History<Integer>>();
      var copies = new ArrayList<List<Integer>>();
      versions.add(History.empty());
      copies.add(List.of());
      for (int i = 0; i < 1000; i++) {
        int from = random.nextInt(10) == 0 ? random.nextInt(versions.size()) : versions.size() - 1;
        var copy = new ArrayList<>(copies.get(from));
        var version = versions.get(from);
        if (random.nextInt(40) == 0) {
          int kept = random.nextInt(copy.size() + 1);
          version = version.first(kept);
          copy.subList(kept, copy.size()).clear();
        }
        for (int more = random.nextInt(9); more > 0; more--) {
          version = version.and(i * 10 + more);
          copy.add(i * 10 + more);
        }
        versions.add(version);
        copies.add(copy);
      }
      for (int i = 0; i < versions.size(); i++) {
        assertEquals(copies.get(i), versions.get(i), "seed " + seed + ", version " + i);
      }
    }
  }

  @Test
  void the_beginning_of_a_history_is_what_it_was_and_grows_in_its_own_way() {
    for (int size : SIZES) {
      var numbers = IntStream.range(0, size).boxed().toList();
      var whole = History.of(numbers);
      for (int kept : SIZES) {
        if (kept <= size) {
          var first = whole.first(kept);
          assertEquals(numbers.subList(0, kept), first);
          var other = first;
          for (int i = 0; i < 70; i++) {
            other = other.and(-i);
          }
          assertEquals(-69, other.getLast());
          assertEquals(numbers.subList(0, kept), other.subList(0, kept));
        }
      }
      assertEquals(numbers, whole);
    }
  }

  @Test
  void two_histories_with_the_same_elements_are_equal_however_they_grew() {
    var numbers = History.of(IntStream.range(0, 100).boxed().toList());
    assertEquals(numbers, grown(numbers.first(40).and(7).first(40), 100));
    assertEquals(numbers, grown(History.empty(), 100));
    assertNotEquals(numbers, numbers.first(99));
    assertNotEquals(numbers, numbers.first(99).and(100));
    assertSame(numbers, numbers.first(100));
  }

  private static History<Integer> grown(History<Integer> from, int size) {
    var longer = from;
    while (longer.size() < size) {
      longer = longer.and(longer.size());
    }
    return longer;
  }

  @Test
  void readers_see_the_same_while_others_add_to_what_they_read() throws Exception {
    var shared = grown(History.empty(), 1000);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var tasks = new ArrayList<Callable<History<Integer>>>();
      for (int thread = 0; thread < 4; thread++) {
        int from = 900 + thread * 30;
        tasks.add(
            () -> {
              for (int round = 0; round < 200; round++) {
                assertEquals(grown(History.empty(), 1000), shared);
                assertEquals(2000, grown(shared, 2000).size());
              }
              return grown(shared.first(from), 3000);
            });
      }
      for (var grown : threads.invokeAll(tasks)) {
        assertEquals(grown(History.empty(), 3000), grown.get());
      }
    }
  }

  @Test
  void nothing_is_ever_taken_out_put_in_or_absent() {
    var numbers = History.of(List.of(1, 2, 3));
    assertThrows(UnsupportedOperationException.class, () -> numbers.add(4));
    assertThrows(UnsupportedOperationException.class, () -> numbers.set(0, 4));
    assertThrows(UnsupportedOperationException.class, () -> numbers.remove(0));
    assertThrows(NullPointerException.class, () -> numbers.and(null));
    assertThrows(IndexOutOfBoundsException.class, () -> numbers.get(3));
    assertThrows(IndexOutOfBoundsException.class, () -> numbers.first(4));
    assertThrows(IndexOutOfBoundsException.class, () -> History.empty().get(0));
  }
}
