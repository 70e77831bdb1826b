package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hibernate is the judge of the mapping: for every fixture the database it creates and the one we
 * create have the same shape, it validates ours, and its update has nothing to add to ours.
 */
@Execution(ExecutionMode.CONCURRENT)
class HibernateAgreementTest {
  private static final List<Naming> NAMINGS = List.of(Naming.JPA, Naming.SPRING);
  private static final int SMALL_FIXTURES = 120;
  private static final int LARGE_FIXTURES = 5;

  private static final Map<HibernateRelease, Map<Naming, HibernateJudge>> JUDGES =
      new EnumMap<>(HibernateRelease.class);

  @BeforeAll
  static void compile() {
    for (HibernateRelease release : HibernateRelease.values()) {
      FixtureLibrary library = new FixtureLibrary(release);
      Map<Naming, HibernateJudge> judges = new EnumMap<>(Naming.class);
      NAMINGS.forEach(n -> judges.put(n, new HibernateJudge(release, n, library)));
      JUDGES.put(release, judges);
    }
  }

  static Stream<Arguments> fixtures() {
    return Fixture.all().stream()
        .flatMap(
            fixture ->
                Stream.of(HibernateRelease.values())
                    .filter(fixture::isFor)
                    .flatMap(
                        release -> NAMINGS.stream().map(n -> Arguments.of(fixture, release, n))));
  }

  @ParameterizedTest(name = "{0} with {1} and the names of {2}")
  @MethodSource("fixtures")
  void hibernateFindsItsOwnTables(Fixture fixture, HibernateRelease release, Naming naming)
      throws Exception {
    assertThat(JUDGES.get(release).get(naming).objections(fixture)).isEmpty();
  }

  @Test
  void thereAreFixturesForTheRulesAndForWholeApplications() {
    Map<Boolean, Long> count =
        Fixture.all().stream()
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    f -> f.name().startsWith("large/"), java.util.stream.Collectors.counting()));

    assertThat(count.get(false)).isGreaterThanOrEqualTo(SMALL_FIXTURES);
    assertThat(count.get(true)).isGreaterThanOrEqualTo(LARGE_FIXTURES);
  }
}
