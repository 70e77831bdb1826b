package dev.waymark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.processor.PartialWorld.Change;
import dev.waymark.processor.PartialWorld.Mode;
import dev.waymark.processor.PartialWorld.Seen;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each compilation of some sources that a build tool could do after a change: every choice of the
 * changed files, with and without what depends on them, and the others given in three ways. It does
 * what a compilation of everything does, or says that it was not shown enough. It never loses a
 * table or a column that is still there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPartialCompilationTest {
  /** Otherwise one file at most is missed, and the ways take turns, to be done in some seconds. */
  private static final boolean EXHAUSTIVE = Boolean.getBoolean("waymark.exhaustive");

  private PartialWorld world;

  @BeforeAll
  void twoHistories(@TempDir Path directory) throws IOException {
    world = new PartialWorld(directory);
  }

  static Stream<Change> changes() {
    return PartialChanges.all();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isAsGoodAsAllOrSaysThatItIsNot(Change change) throws IOException {
    Set<String> all = new TreeSet<>(change.files().keySet());
    Seen whole = world.compileAll(change, all);
    assertThat(whole.succeeded()).as("%s", whole).isTrue();
    assertThat(whole.written()).isNotEmpty();
    int turn = 0;
    for (Set<String> changed : choices(all)) {
      for (Told told : ways(change, changed)) {
        boolean isUsual = changed.equals(all) && told.mode() != Mode.SOURCE_PATH;
        boolean hasTurn = changed.size() >= all.size() - 1 && turn++ % 3 == 0;
        if (EXHAUSTIVE || isUsual || hasTurn) {
          expect(change, told, whole);
        }
      }
    }
  }

  private static List<Told> ways(Change change, Set<String> changed) {
    List<Told> ways = new ArrayList<>();
    for (Mode mode : Mode.values()) {
      ways.add(new Told(changed, change.dependents(), mode));
      if (EXHAUSTIVE && !change.dependents().isEmpty()) {
        ways.add(new Told(changed, Set.of(), mode));
      }
    }
    ways.removeIf(told -> !PartialWorld.isPossible(change, changed, told.dependents()));
    return ways;
  }

  /** What a build tool tells the compiler. */
  private record Told(Set<String> changed, Set<String> dependents, Mode mode) {}

  private void expect(Change change, Told told, Seen whole) throws IOException {
    Seen seen = world.compileSome(change, told.changed(), told.dependents(), told.mode());
    String what = change + " " + told;
    assertThat(whole.lost()).as(what).containsAll(seen.lost());
    boolean isComplete = told.changed().equals(change.files().keySet());
    if (isComplete && told.mode() != Mode.SOURCE_PATH) {
      assertThat(seen).as(what).isEqualTo(whole);
    } else if (seen.isRefused()) {
      assertThat(seen.written()).as(what).isEmpty();
    } else if (!seen.equals(whole)) {
      assertThat(seen).as(what).isEqualTo(world.compileAll(change, told.changed()));
    }
  }

  /** All choices of at least one of them. */
  private static List<Set<String>> choices(Set<String> of) {
    List<String> elements = List.copyOf(new TreeSet<>(of));
    List<Set<String>> choices = new ArrayList<>();
    for (int bits = 1; bits < 1 << elements.size(); bits++) {
      Set<String> choice = new TreeSet<>();
      for (int i = 0; i < elements.size(); i++) {
        if ((bits & 1 << i) != 0) {
          choice.add(elements.get(i));
        }
      }
      choices.add(choice);
    }
    return choices;
  }
}
