package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * Hibernate is the judge of the mapping: for every fixture the database it creates and the one we
 * create have the same shape, it validates ours, and its update has nothing to add to ours.
 *
 * <p>Every day each fixture has one trial, and the next fixture another: together they are on every
 * database, with each release and with both naming strategies. The others take long.
 */
@Execution(ExecutionMode.CONCURRENT)
class HibernateAgreementTest {
  private static final List<Naming> NAMINGS = List.of(Naming.JPA, Naming.SPRING);
  private static final int SMALL_FIXTURES = 120;
  private static final int LARGE_FIXTURES = 5;

  private static final List<JudgedDatabase> DATABASES = JudgedDatabase.all();
  private static final Map<HibernateRelease, FixtureLibrary> LIBRARIES =
      new EnumMap<>(HibernateRelease.class);
  private static final Map<Trial, HibernateJudge> JUDGES = new ConcurrentHashMap<>();
  private static final AtomicInteger TRIED = new AtomicInteger();

  /** What a fixture is tried with. */
  private record Trial(JudgedDatabase database, HibernateRelease release, Naming naming) {
    HibernateJudge judge() {
      return new HibernateJudge(database, release, naming, LIBRARIES.get(release));
    }

    @Override
    public String toString() {
      return "Hibernate " + release.rules() + " on " + database + " with the names of " + naming;
    }
  }

  @BeforeAll
  static void compile() {
    for (HibernateRelease release : HibernateRelease.values()) {
      LIBRARIES.put(release, new FixtureLibrary(release));
    }
  }

  /** What is accepted without need hides the next difference. */
  @AfterAll
  static void everyAcceptedDifferenceIsThere() {
    if (TRIED.get() == trials(false).count() && !JudgedMysql.isGiven()) {
      assertThat(AcceptedDifference.unseen()).isEmpty();
    }
  }

  @AfterAll
  static void close() throws SQLException {
    for (JudgedDatabase database : DATABASES) {
      database.close();
    }
  }

  static Stream<Arguments> oneTrialOfEach() {
    return everyday().stream();
  }

  static Stream<Arguments> allOtherTrials() {
    Set<List<Object>> done =
        everyday().stream().map(a -> List.of(a.get())).collect(Collectors.toSet());
    return trials(false).filter(a -> !done.contains(List.of(a.get())));
  }

  /** Of each fixture the first trial, the last, or one of two in between, in turn. */
  private static List<Arguments> everyday() {
    List<Arguments> everyday = new ArrayList<>();
    Map<Object, List<Arguments>> byFixture =
        trials(false)
            .collect(
                Collectors.groupingBy(a -> a.get()[0], LinkedHashMap::new, Collectors.toList()));
    int turn = 0;
    for (List<Arguments> trials : byFixture.values()) {
      everyday.add(trials.get(turn++ % 4 * (trials.size() - 1) / 3));
    }
    return everyday;
  }

  static Stream<Arguments> fixturesLeftOut() {
    return trials(true);
  }

  private static Stream<Arguments> trials(boolean areLeftOut) {
    return Fixture.all().stream()
        .flatMap(
            fixture ->
                trials(fixture).stream()
                    .filter(
                        trial ->
                            LeftOut.of(fixture, trial.database(), trial.release()).isPresent()
                                == areLeftOut)
                    .map(trial -> Arguments.of(fixture, trial)));
  }

  private static List<Trial> trials(Fixture fixture) {
    List<Trial> trials = new ArrayList<>();
    for (JudgedDatabase database : DATABASES) {
      for (HibernateRelease release : HibernateRelease.values()) {
        if (fixture.isFor(release)) {
          NAMINGS.forEach(naming -> trials.add(new Trial(database, release, naming)));
        }
      }
    }
    return trials;
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("oneTrialOfEach")
  void hibernateFindsItsOwnTables(Fixture fixture, Trial trial) {
    judge(fixture, trial);
  }

  @Tag("long")
  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("allOtherTrials")
  void hibernateFindsItsOwnTablesInAllOtherWays(Fixture fixture, Trial trial) {
    judge(fixture, trial);
  }

  private static void judge(Fixture fixture, Trial trial) {
    HibernateJudge judge = JUDGES.computeIfAbsent(trial, Trial::judge);
    List<String> objections;
    try {
      objections = judge.objections(fixture);
    } catch (TestAbortedException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(fixture + " by " + trial, e);
    }

    assertThat(objections).as("%s by %s", fixture, trial).isEmpty();
    TRIED.incrementAndGet();
  }

  @Tag("long")
  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("fixturesLeftOut")
  void whatIsLeftOutCannotBeCreated(Fixture fixture, Trial trial) {
    // A MySQL of version 9 finds by itself what a key refers to, under some names.
    assumeFalse(trial.database() instanceof JudgedMysql);
    HibernateJudge judge = JUDGES.computeIfAbsent(trial, Trial::judge);

    Throwable refusal = catchThrowable(() -> judge.facts(fixture));

    assumeFalse(refusal instanceof TestAbortedException);
    assertThat(refusal).as("%s by %s", fixture, trial).isInstanceOf(RuntimeException.class);
  }

  @Test
  void thereAreFixturesForTheRulesAndForWholeApplications() {
    Map<Boolean, Long> count =
        Fixture.all().stream()
            .collect(
                Collectors.partitioningBy(
                    f -> f.name().startsWith("large/"), Collectors.counting()));

    assertThat(count.get(false)).isGreaterThanOrEqualTo(SMALL_FIXTURES);
    assertThat(count.get(true)).isGreaterThanOrEqualTo(LARGE_FIXTURES);
  }
}
