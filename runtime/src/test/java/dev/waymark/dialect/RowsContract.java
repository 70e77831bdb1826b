package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are written and read, and change as the steps say. */
interface RowsContract extends TriedDialect {

  /** What comes back from the database of a value that was written. */
  default Object stored(Object value) {
    return value;
  }

  /** Whether the driver can be asked for a value of a class. */
  default boolean readsByClass() throws SQLException {
    return true;
  }

  @ParameterizedTest
  @MethodSource("dev.waymark.dialect.Samples#values")
  default void aValueComesBackAsItWasWritten(Value.Literal value) throws SQLException {
    assumeTrue(readsByClass());
    Object object = value.object();
    Schema schema = Things.with(ColumnSpec.of(Samples.typeOf(object)));
    try (TestDatabase database = open()) {
      database.create(schema);
      database.run(
          schema,
          List.of(new InsertRow(Things.NAME, List.of(new Assignment(Name.of("c"), value)))));

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
          schema, List.of(new DeleteRows(Things.NAME, new Condition.Equal(Name.of("c"), value))));
      assertThat(database.query("select count(*) from things")).containsExactly("0");
    }
  }

  @Test
  default void aJsonDocumentIsStoredAsADocument() throws SQLException {
    Schema schema = Things.with(ColumnSpec.of(SqlType.of(TypeKind.JSON)));
    try (TestDatabase database = open()) {
      database.create(schema);
      database.run(
          schema,
          List.of(
              new InsertRow(
                  Things.NAME,
                  List.of(new Assignment(Name.of("c"), new Value.Literal("{\"a\": 1}"))))));

      assertThat(database.query("select c from things").get(0).replace(" ", ""))
          .isEqualTo("{\"a\":1}");
    }
  }

  @Test
  default void rowsAreConvertedByTheExpressionOfTheChange() throws SQLException {
    ColumnSpec<?> from = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 10));
    ColumnSpec<?> to = ColumnSpec.of(SqlType.of(TypeKind.INTEGER)).notNull();
    Schema schema = Things.with(from);
    try (TestDatabase database = open()) {
      database.create(schema);
      database.execute("insert into things (c) values ('four'), (null)");
      database.run(
          schema,
          List.of(
              new AlterColumn(
                  Things.NAME, Name.of("c"), from, to, Optional.of("coalesce(length(c), 0)"))));

      assertThat(database.query("select c from things order by c")).containsExactly("0", "4");
    }
  }

  @Test
  default void rowsAreNumberedOnAfterTheGreatestWhenAColumnBecomesAnIdentity() throws SQLException {
    ColumnSpec<?> from = ColumnSpec.of(SqlType.of(TypeKind.BIGINT)).notNull();
    Schema plain = Things.with(from);
    Schema schema =
        plain.withTable(
            plain
                .tables()
                .get(Things.NAME)
                .with(new PrimaryKey(Things.NAME, Name.of("pk"), List.of(Name.of("c")))));
    try (TestDatabase database = open()) {
      database.create(schema);
      database.execute("insert into things (c) values (41)");
      database.run(
          schema,
          List.of(
              AlterColumn.of(new Column<>(Things.NAME, Name.of("c"), from), from.identity()),
              new InsertRow(Things.NAME, List.of())));

      assertThat(database.query("select c from things order by c")).containsExactly("41", "42");
    }
  }

  @Test
  default void rowsAreCarriedFromOneTableToAnother() throws SQLException {
    QualifiedName animals = QualifiedName.of("animals");
    QualifiedName dogs = QualifiedName.of("dogs");
    Schema schema = Schema.of(List.of(pets(animals, "kind"), pets(dogs, "breed")), List.of());
    List<Carried> key = List.of(new Carried(Name.of("id"), Name.of("id")));
    Carried there = new Carried(Name.of("kind"), Name.of("breed"));
    Carried back = new Carried(Name.of("breed"), Name.of("kind"));
    try (TestDatabase database = open()) {
      database.create(schema);
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
  default void rowsAreChangedAsTheStepsSay() throws SQLException {
    Schema schema = Scenarios.SHOP;
    QualifiedName table = Scenarios.CUSTOMERS;
    Name name = Name.of("name");
    try (TestDatabase database = open()) {
      database.create(schema);
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
