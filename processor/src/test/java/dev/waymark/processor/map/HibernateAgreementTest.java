package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hibernate is the judge of the mapping: for every model the database it creates and the one we
 * create have the same shape, and it validates ours.
 */
class HibernateAgreementTest {
  private static final List<String> MODELS =
      List.of(
          "types",
          "ids",
          "keys",
          "relations",
          "join_tables",
          "embeddables",
          "constraints",
          "converters",
          "element_collections",
          "maps",
          "inheritance",
          "validation",
          "access",
          "any",
          "arrays",
          "enumerated_values",
          "generic_generators",
          "hibernate_annotations",
          "jdbc_types",
          "overrides",
          "secondary_tables",
          "soft_delete",
          "table_generators",
          "time_zones",
          "names");

  static Stream<Arguments> models() {
    return MODELS.stream()
        .flatMap(model -> Stream.of(Naming.values()).map(naming -> Arguments.of(model, naming)));
  }

  @ParameterizedTest(name = "{0} with the names of {1}")
  @MethodSource("models")
  void bothDatabasesHaveOneShape(String name, Naming naming) throws Exception {
    ModelCompilation model = ModelCompilation.of(naming, source(name)).withoutErrors();
    try (HibernateJudge judge = new HibernateJudge(model, naming)) {
      SortedSet<String> hibernate = judge.hibernatesFacts();
      SortedSet<String> ours = judge.ourFacts();

      assertThat(differences(hibernate, ours)).isEmpty();
      judge.validateOurs();
    }
  }

  private static List<String> differences(SortedSet<String> hibernate, SortedSet<String> ours) {
    SortedSet<String> all = new TreeSet<>(hibernate);
    all.addAll(ours);
    List<String> result = new ArrayList<>();
    for (String fact : all) {
      boolean isHibernates = hibernate.contains(fact);
      if (isHibernates != ours.contains(fact) && !AcceptedDifference.covers(fact, isHibernates)) {
        result.add((isHibernates ? "only Hibernate: " : "only ours: ") + fact + "\n");
      }
    }
    return result;
  }

  static String source(String model) throws IOException {
    try (InputStream in =
        HibernateAgreementTest.class.getResourceAsStream("/models/" + model + ".java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
