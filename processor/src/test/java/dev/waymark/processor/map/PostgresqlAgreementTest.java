package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate is the judge of how types are stored on PostgreSQL too. */
class PostgresqlAgreementTest {

  /** All but one, which has a foreign key between types that only H2 takes for the same. */
  static Stream<Arguments> models() {
    return HibernateAgreementTest.models().filter(model -> !model.get()[0].equals("relations"));
  }

  @ParameterizedTest(name = "{0} with the names of {1}")
  @MethodSource("models")
  void bothStoreColumnsInTheSameWay(String name, Naming naming) throws Exception {
    ModelCompilation model =
        ModelCompilation.of(naming, HibernateAgreementTest.source(name)).withoutErrors();
    try (HibernateJudge judge = new HibernateJudge(model, naming, JudgedDatabase.POSTGRESQL)) {
      assertThat(HibernateAgreementTest.differences(judge.hibernatesFacts(), judge.ourFacts()))
          .isEmpty();
      judge.validateOurs();
    }
  }
}
