package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.inspect.Inspection;
import dev.waymark.inspect.Scope;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.Operation;
import dev.waymark.operation.Replay;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every dialect promises, tried on its database: a schema that was changed step by step cannot
 * be told from one that was created so, a step and its inverse leave nothing behind, and rows keep
 * their values.
 */
public abstract class DialectContract implements ColumnContract, CollationContract, RowsContract {

  /** Changes, by their names, that the database has no way to do. */
  protected Set<String> impossible() {
    return Set.of();
  }

  static Stream<Scenario> scenarios() {
    return Stream.of(
            Scenarios.all(), IndexScenarios.all(), KeyScenarios.all(), GeneratedScenarios.all())
        .flatMap(s -> s);
  }

  /** What the dialect can say, and the database on which it is tried does not understand. */
  protected Set<Feature> untried() {
    return Set.of();
  }

  private void assumeTried(Scenario scenario) {
    assumeTrue(
        Collections.disjoint(untried(), scenario.needs()),
        () -> "the database has none of " + untried());
  }

  private boolean isImpossible(Scenario scenario) {
    return impossible().contains(scenario.what())
        || !dialect().features().containsAll(scenario.needs());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void changingGivesWhatCreatingGives(Scenario scenario) throws SQLException {
    assumeTried(scenario);
    if (isImpossible(scenario)) {
      expectImpossible(scenario);
      return;
    }
    Schema after = Replay.of(scenario.given(), scenario.steps());
    try (TestDatabase changed = open();
        TestDatabase created = open()) {
      changed.create(scenario.given());
      changed.run(scenario.given(), scenario.steps());
      created.create(after);

      assertThat(changed.facts()).isEqualTo(created.facts());
      changed.expectInspected(after);
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void theInverseLeavesNothingBehind(Scenario scenario) throws SQLException {
    assumeTried(scenario);
    if (isImpossible(scenario)) {
      return;
    }
    try (TestDatabase database = open()) {
      database.create(scenario.given());
      var before = database.facts();

      Schema after = database.run(scenario.given(), scenario.steps());
      database.run(after, Replay.inverse(scenario.steps()));

      assertThat(database.facts()).isEqualTo(before);
    }
  }

  /** So a revision that was killed in the middle knows whether its last statement took effect. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void whatAStatementDoesIsSeenInTheCatalogueOfItsTable(Scenario scenario) throws SQLException {
    assumeTried(scenario);
    if (isImpossible(scenario)) {
      return;
    }
    try (TestDatabase database = open()) {
      database.create(scenario.given());
      Schema schema = scenario.given();
      for (Operation operation : scenario.steps()) {
        for (String sql : database.render(dialect(), operation, schema)) {
          List<String> table =
              operation instanceof SchemaOperation ? dialect().catalogue(sql) : List.of();
          List<String> before = rows(database, table);
          List<String> allBefore = rows(database, dialect().catalogue());
          database.execute(sql);
          assertThat(!rows(database, table).equals(before))
              .as(sql)
              .isEqualTo(
                  !table.isEmpty() && !rows(database, dialect().catalogue()).equals(allBefore));
        }
        schema = operation.applyTo(schema);
      }
    }
  }

  private static List<String> rows(TestDatabase database, List<String> queries)
      throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String query : queries) {
      rows.addAll(database.query(query).stream().sorted().toList());
      rows.add("");
    }
    return rows;
  }

  private void expectImpossible(Scenario scenario) throws SQLException {
    try (TestDatabase database = open()) {
      assertThatThrownBy(
              () -> {
                database.create(scenario.given());
                database.run(scenario.given(), scenario.steps());
              })
          .isInstanceOf(DialectException.class);
    }
  }

  @Test
  void aTableIsCreatedWithItsForeignKeys() throws SQLException {
    Table orders = Scenarios.SHOP.tables().get(Scenarios.ORDERS).with(Scenarios.CUSTOMER);
    try (TestDatabase inline = open();
        TestDatabase split = open()) {
      Table customers = Scenarios.SHOP.tables().get(Scenarios.CUSTOMERS);
      inline.run(Schema.empty(), List.of(new CreateTable(customers), new CreateTable(orders)));
      split.create(Schema.of(List.of(customers, orders), List.of()));

      assertThat(inline.facts()).isEqualTo(split.facts());
    }
  }

  /** Hibernate 7 makes them virtual on PostgreSQL 18; such a database is adopted all the same. */
  @Test
  void whenAGeneratedColumnIsWorkedOutIsADifferenceWithoutHarm() throws SQLException {
    assumeTrue(dialect().features().contains(Feature.VIRTUAL_COLUMNS));
    assumeTrue(!untried().contains(Feature.VIRTUAL_COLUMNS));
    ColumnSpec<?> number = ColumnSpec.of(SqlType.of(TypeKind.INTEGER));
    Column<?> base = new Column<>(Things.NAME, Name.of("c"), number);
    ColumnSpec<?> twice = number.generatedAs("c * 2");
    Column<?> kept = new Column<>(Things.NAME, Name.of("twice"), twice);
    Column<?> read = new Column<>(Things.NAME, Name.of("twice"), twice.virtual());
    Schema expected = Schema.of(List.of(Table.of(Things.NAME, List.of(base, kept))), List.of());
    try (TestDatabase database = open()) {
      assumeTrue(dialect().speaksTo(database.connection().getMetaData().getDatabaseProductName()));
      database.create(Schema.of(List.of(Table.of(Things.NAME, List.of(base, read))), List.of()));
      Inspection inspection =
          new Inspection(dialect(), Scope.of(database.connection(), Optional.empty()));

      assertThat(inspection.differences(inspection.read(database.connection()), expected, false))
          .singleElement()
          .matches(difference -> !difference.isGrave());
    }
  }
}
