package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.inspect.Inspection;
import dev.waymark.inspect.Scope;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Replay;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.math.BigDecimal;
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
public abstract class DialectContract {

  private static final QualifiedName THINGS = QualifiedName.of("things");

  /** The dialect. */
  protected abstract Dialect dialect();

  /** Opens a new, empty database. */
  protected abstract TestDatabase open() throws SQLException;

  /** Changes, by their names, that the database has no way to do. */
  protected Set<String> impossible() {
    return Set.of();
  }

  /** What comes back from the database of a value that was written. */
  protected Object stored(Object value) {
    return value;
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
      create(changed, scenario.given());
      changed.run(scenario.given(), scenario.steps());
      create(created, after);

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
      create(database, scenario.given());
      var before = database.facts();

      Schema after = database.run(scenario.given(), scenario.steps());
      database.run(after, Replay.inverse(scenario.steps()));

      assertThat(database.facts()).isEqualTo(before);
    }
  }

  private void expectImpossible(Scenario scenario) throws SQLException {
    try (TestDatabase database = open()) {
      assertThatThrownBy(
              () -> {
                create(database, scenario.given());
                database.run(scenario.given(), scenario.steps());
              })
          .isInstanceOf(DialectException.class);
    }
  }

  /** Creates the schema: all tables, then all foreign keys, so that circles do not matter. */
  private static void create(TestDatabase database, Schema schema) throws SQLException {
    List<SchemaOperation> steps = new ArrayList<>();
    List<ForeignKey> keys = new ArrayList<>();
    for (Table table : schema.tables()) {
      steps.add(new CreateTable(table.withForeignKeys(Members.none())));
      keys.addAll(table.foreignKeys().list());
    }
    keys.forEach(key -> steps.add(new AddConstraint(key)));
    schema.sequences().forEach(sequence -> steps.add(new CreateSequence(sequence)));
    database.run(Schema.empty(), steps);
  }

  @Test
  void aTableIsCreatedWithItsForeignKeys() throws SQLException {
    Table orders = Scenarios.SHOP.tables().get(Scenarios.ORDERS).with(Scenarios.CUSTOMER);
    try (TestDatabase inline = open();
        TestDatabase split = open()) {
      Table customers = Scenarios.SHOP.tables().get(Scenarios.CUSTOMERS);
      inline.run(Schema.empty(), List.of(new CreateTable(customers), new CreateTable(orders)));
      create(split, Schema.of(List.of(customers, orders), List.of()));

      assertThat(inline.facts()).isEqualTo(split.facts());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.waymark.dialect.Samples#types")
  void everyTypeCanBeStored(SqlType<?> type) throws SQLException {
    try (TestDatabase database = open()) {
      Schema schema = oneColumn(ColumnSpec.of(type));
      create(database, schema);

      assertThat(database.facts()).isNotEmpty();
      database.expectInspected(schema);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.waymark.dialect.Samples#values")
  void aValueComesBackAsItWasWritten(Value.Literal value) throws SQLException {
    Object object = value.object();
    Schema schema = oneColumn(ColumnSpec.of(Samples.typeOf(object)));
    QualifiedName table = QualifiedName.of("things");
    try (TestDatabase database = open()) {
      create(database, schema);
      database.run(
          schema, List.of(new InsertRow(table, List.of(new Assignment(Name.of("c"), value)))));

      try (var statement = database.connection().createStatement();
          var rows = statement.executeQuery("select c from things")) {
        assertThat(rows.next()).isTrue();
        if (object == null) {
          assertThat(rows.getObject(1)).isNull();
        } else {
          Object stored = stored(object instanceof BigDecimal ? new BigDecimal("1000.00") : object);
          assertThat(rows.getObject(1, stored.getClass())).isEqualTo(stored);
        }
      }
      database.run(
          schema, List.of(new DeleteRows(table, new Condition.Equal(Name.of("c"), value))));
      assertThat(database.query("select count(*) from things")).containsExactly("0");
    }
  }

  @Test
  void aCheckIsFoundAgainHoweverTheDatabaseWritesIt() throws SQLException {
    List<Column<?>> columns =
        List.of(
            Scenarios.column(THINGS, "total", Scenarios.spec(TypeKind.DECIMAL, 12, 2)),
            Scenarios.column(THINGS, "name", Scenarios.spec(TypeKind.VARCHAR, 20)),
            Scenarios.column(THINGS, "`Place`", Scenarios.spec(TypeKind.INTEGER)));
    Table table = Table.of(THINGS, columns);
    int number = 0;
    for (String condition :
        List.of(
            "total between 1 and 5.50",
            "name in ('NEW', 'it''s') or total is null",
            "not (total = 3 or name is not null)",
            "name like 'a%'",
            "total + 1 > total * 2 and (total < 5 or (total > 7 and total <> 9))",
            "length(name) > 2",
            "lower(name) = name and `Place` >= -4",
            "total not in (1, 2)",
            "name != 'x'")) {
      table = table.with(new Check(THINGS, Name.of("ck_" + ++number), condition));
    }
    Schema schema = Schema.of(List.of(table), List.of());
    try (TestDatabase database = open()) {
      create(database, schema);

      database.expectInspected(schema);
    }
  }

  /** What the database calls a collation that is not the usual one. */
  private String collation() {
    return switch (dialect().name()) {
      case "postgresql" -> "C";
      case "sqlite" -> "nocase";
      default -> "utf8mb4_bin";
    };
  }

  @Test
  void aColumnGetsACollationAndLosesIt() throws SQLException {
    ColumnSpec<?> plain = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 10)).notNull();
    ColumnSpec<?> collated = plain.collate(collation());
    if (!dialect().features().contains(Feature.COLLATIONS_OF_COLUMNS)) {
      assertThatThrownBy(() -> dialect().expectPossible(oneColumn(collated)))
          .isInstanceOf(DialectException.class);
      return;
    }
    AlterColumn change = AlterColumn.of(new Column<>(THINGS, Name.of("c"), plain), collated);
    try (TestDatabase changed = open();
        TestDatabase created = open()) {
      create(changed, oneColumn(plain));
      create(created, oneColumn(collated));
      var before = changed.facts();

      Schema after = changed.run(oneColumn(plain), List.of(change));
      assertThat(changed.facts()).isEqualTo(created.facts());
      changed.expectInspected(after);

      changed.run(after, List.of(change.inverse()));
      assertThat(changed.facts()).isEqualTo(before);
      changed.expectInspected(oneColumn(plain));
    }
  }

  @Test
  void aCollationThatAColumnHasAnywayIsNoDrift() throws SQLException {
    assumeTrue(dialect().features().contains(Feature.COLLATIONS_OF_COLUMNS));
    ColumnSpec<?> plain = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 10)).notNull();
    for (boolean isSaid : List.of(true, false)) {
      try (TestDatabase database = open()) {
        Schema said = oneColumn(plain.collate(usual(database)));
        create(database, isSaid ? said : oneColumn(plain));

        database.expectInspected(said);
        database.expectInspected(oneColumn(plain));
        String product = database.connection().getMetaData().getDatabaseProductName();
        if (dialect().speaksTo(product)) {
          Schema other = oneColumn(plain.collate(collation()));
          assertThatThrownBy(() -> database.expectInspected(other))
              .isInstanceOf(AssertionError.class);
        }
      }
    }
  }

  /** Hibernate 7 makes them virtual on PostgreSQL 18; such a database is adopted all the same. */
  @Test
  void whenAGeneratedColumnIsWorkedOutIsADifferenceWithoutHarm() throws SQLException {
    assumeTrue(dialect().features().contains(Feature.VIRTUAL_COLUMNS));
    assumeTrue(!untried().contains(Feature.VIRTUAL_COLUMNS));
    ColumnSpec<?> number = ColumnSpec.of(SqlType.of(TypeKind.INTEGER));
    Column<?> base = new Column<>(THINGS, Name.of("c"), number);
    ColumnSpec<?> twice = number.generatedAs("c * 2");
    Column<?> kept = new Column<>(THINGS, Name.of("twice"), twice);
    Column<?> read = new Column<>(THINGS, Name.of("twice"), twice.virtual());
    Schema expected = Schema.of(List.of(Table.of(THINGS, List.of(base, kept))), List.of());
    try (TestDatabase database = open()) {
      assumeTrue(dialect().speaksTo(database.connection().getMetaData().getDatabaseProductName()));
      create(database, Schema.of(List.of(Table.of(THINGS, List.of(base, read))), List.of()));
      Inspection inspection =
          new Inspection(dialect(), Scope.of(database.connection(), Optional.empty()));

      assertThat(inspection.differences(inspection.read(database.connection()), expected, false))
          .singleElement()
          .matches(difference -> !difference.isGrave());
    }
  }

  /** What a column has that is given no collation. */
  private String usual(TestDatabase database) throws SQLException {
    return switch (dialect().name()) {
      case "postgresql" -> "default";
      case "sqlite" -> "BINARY";
      default -> database.query("select @@collation_database").get(0);
    };
  }

  /** MF114: rows that are different may be the same by the rules of another collation. */
  @Test
  void aUniqueKeyRefusesACollationByWhichTwoRowsAreTheSame() throws SQLException {
    assumeTrue(dialect().features().contains(Feature.COLLATIONS_OF_COLUMNS));
    String exact = dialect().name().equals("sqlite") ? "binary" : collation();
    ColumnSpec<?> from = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 10)).notNull().collate(exact);
    Column<?> column = new Column<>(THINGS, Name.of("c"), from);
    UniqueKey key = new UniqueKey(THINGS, Name.of("uq_c"), List.of(column.name()));
    Schema schema = oneColumn(from);
    schema = schema.withTable(schema.tables().get(THINGS).with(key));
    try (TestDatabase database = open()) {
      String caseless = caseless(database);
      create(database, schema);
      database.execute("insert into things (c) values ('Ann'), ('ann')");

      AlterColumn change = AlterColumn.of(column, from.collate(caseless));
      Schema unique = schema;
      assertThatThrownBy(() -> database.run(unique, List.of(change)))
          .isInstanceOf(SQLException.class);
    }
  }

  private String caseless(TestDatabase database) throws SQLException {
    switch (dialect().name()) {
      case "postgresql":
        database.execute(
            "create collation caseless"
                + " (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
        return "caseless";
      case "sqlite":
        return "nocase";
      default:
        return "utf8mb4_general_ci";
    }
  }

  /** The database does not know the constants whose places its numbers are. */
  @Test
  void anotherConstantBehindTheOthersIsNothingToTheDatabase() throws SQLException {
    SqlType<?> two = SqlType.of(TypeKind.TINYINT).ofPlaces(List.of("A", "B"));
    SqlType<?> three = SqlType.of(TypeKind.TINYINT).ofPlaces(List.of("A", "B", "C"));
    Column<?> before = new Column<>(THINGS, Name.of("c"), ColumnSpec.of(two));
    AlterColumn change = AlterColumn.of(before, ColumnSpec.of(three));
    Schema schema = oneColumn(before.spec());
    try (TestDatabase database = open()) {
      create(database, schema);
      database.execute("insert into things (c) values (0), (1)");
      var facts = database.facts();

      assertThat(dialect().render(change, schema)).isEmpty();
      Schema after = database.run(schema, List.of(change));

      assertThat(database.facts()).isEqualTo(facts);
      database.expectInspected(after);
      database.run(after, List.of(change.inverse()));
      assertThat(database.query("select c from things order by c")).containsExactly("0", "1");
    }
  }

  @Test
  void rowsFollowTheirConstantToAnotherPlace() throws SQLException {
    SqlType<?> two = SqlType.of(TypeKind.TINYINT).ofPlaces(List.of("A", "B"));
    SqlType<?> three = SqlType.of(TypeKind.TINYINT).ofPlaces(List.of("A", "C", "B"));
    Schema schema = oneColumn(ColumnSpec.of(two));
    try (TestDatabase database = open()) {
      create(database, schema);
      database.execute("insert into things (c) values (0), (1), (null)");
      Schema after =
          database.run(
              schema,
              List.of(
                  new AlterColumn(
                      THINGS,
                      Name.of("c"),
                      ColumnSpec.of(two),
                      ColumnSpec.of(three),
                      Optional.of("case c when 1 then 2 else c end"))));

      assertThat(database.query("select c from things where c is not null order by c"))
          .containsExactly("0", "2");
      assertThat(database.query("select count(*) from things where c is null"))
          .containsExactly("1");
      database.expectInspected(after);
    }
  }

  private static Schema oneColumn(ColumnSpec<?> spec) {
    QualifiedName table = QualifiedName.of("things");
    return Schema.of(
        List.of(Table.of(table, List.of(new Column<>(table, Name.of("c"), spec)))), List.of());
  }

  @Test
  void aJsonDocumentIsStoredAsADocument() throws SQLException {
    Schema schema = oneColumn(ColumnSpec.of(SqlType.of(TypeKind.JSON)));
    try (TestDatabase database = open()) {
      create(database, schema);
      database.run(
          schema,
          List.of(
              new InsertRow(
                  QualifiedName.of("things"),
                  List.of(new Assignment(Name.of("c"), new Value.Literal("{\"a\": 1}"))))));

      assertThat(database.query("select c from things").get(0).replace(" ", ""))
          .isEqualTo("{\"a\":1}");
    }
  }

  @Test
  void rowsAreConvertedByTheExpressionOfTheChange() throws SQLException {
    ColumnSpec<?> from = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 10));
    ColumnSpec<?> to = ColumnSpec.of(SqlType.of(TypeKind.INTEGER)).notNull();
    Schema schema = oneColumn(from);
    try (TestDatabase database = open()) {
      create(database, schema);
      database.execute("insert into things (c) values ('four'), (null)");
      database.run(
          schema,
          List.of(
              new AlterColumn(
                  QualifiedName.of("things"),
                  Name.of("c"),
                  from,
                  to,
                  Optional.of("coalesce(length(c), 0)"))));

      assertThat(database.query("select c from things order by c")).containsExactly("0", "4");
    }
  }

  @Test
  void rowsAreNumberedOnAfterTheGreatestWhenAColumnBecomesAnIdentity() throws SQLException {
    ColumnSpec<?> from = ColumnSpec.of(SqlType.of(TypeKind.BIGINT)).notNull();
    QualifiedName table = QualifiedName.of("things");
    Schema plain = oneColumn(from);
    Schema schema =
        plain.withTable(
            plain
                .tables()
                .get(table)
                .with(new PrimaryKey(table, Name.of("pk"), List.of(Name.of("c")))));
    try (TestDatabase database = open()) {
      create(database, schema);
      database.execute("insert into things (c) values (41)");
      database.run(
          schema,
          List.of(
              AlterColumn.of(new Column<>(table, Name.of("c"), from), from.identity()),
              new InsertRow(table, List.of())));

      assertThat(database.query("select c from things order by c")).containsExactly("41", "42");
    }
  }

  @Test
  void rowsAreCarriedFromOneTableToAnother() throws SQLException {
    QualifiedName animals = QualifiedName.of("animals");
    QualifiedName dogs = QualifiedName.of("dogs");
    Schema schema = Schema.of(List.of(pets(animals, "kind"), pets(dogs, "breed")), List.of());
    List<Carried> key = List.of(new Carried(Name.of("id"), Name.of("id")));
    Carried there = new Carried(Name.of("kind"), Name.of("breed"));
    Carried back = new Carried(Name.of("breed"), Name.of("kind"));
    try (TestDatabase database = open()) {
      create(database, schema);
      for (int id = 1; id < 4; id++) {
        database.execute(
            "insert into animals (id, kind) values (" + id + ", '" + "abc".charAt(id - 1) + "')");
      }
      Condition isB = new Condition.Equal(Name.of("kind"), new Value.Literal("b"));
      List<Carried> both = List.of(key.get(0), there);
      database.run(
          schema,
          List.of(
              new CopyRows(animals, dogs, both, List.of(), isB),
              new CopyRows(
                  animals,
                  dogs,
                  key,
                  List.of(new Assignment(Name.of("breed"), new Value.Literal("new"))),
                  new Condition.Sql("kind = 'c'")),
              new MergeRows(dogs, animals, key, List.of(back), List.of()),
              new DeleteRows(dogs, new Condition.Matched(animals, List.of(there))),
              new CopyRows(
                  animals, dogs, both, List.of(), new Condition.NotNull(Name.of("kind")))));

      assertThat(database.query("select id, kind from animals order by id"))
          .containsExactly("1 | a", "2 | b", "3 | new");
      assertThat(database.query("select id, breed from dogs order by id"))
          .containsExactly("1 | a", "2 | b", "3 | new");
    }
  }

  private static Table pets(QualifiedName table, String text) {
    Column<?> id =
        new Column<>(table, Name.of("id"), ColumnSpec.of(SqlType.of(TypeKind.BIGINT)).notNull());
    Column<?> other =
        new Column<>(table, Name.of(text), ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 20)));
    return Table.of(table, List.of(id, other))
        .with(new PrimaryKey(table, Name.of("pk_" + text), List.of(id.name())));
  }

  @Test
  void rowsAreChangedAsTheStepsSay() throws SQLException {
    Schema schema = Scenarios.SHOP;
    QualifiedName table = Scenarios.CUSTOMERS;
    Name name = Name.of("name");
    try (TestDatabase database = open()) {
      create(database, schema);
      for (String email : List.of("a", "b", "c")) {
        database.run(
            schema,
            List.of(
                new InsertRow(
                    table, List.of(new Assignment(Name.of("email"), new Value.Literal(email))))));
      }
      database.run(
          schema,
          List.of(
              new UpdateRows(
                  table,
                  List.of(new Assignment(name, new Value.Expression("upper(email)"))),
                  new Condition.IsNull(name)),
              new UpdateRows(
                  table,
                  List.of(new Assignment(name, new Value.Literal(null))),
                  new Condition.Equal(Name.of("email"), new Value.Literal("b"))),
              new DeleteRows(table, new Condition.Sql("email = 'c'"))));

      assertThat(database.query("select email, name from customers order by email"))
          .containsExactly("a | A", "b | null");
    }
  }
}
