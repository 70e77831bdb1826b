package dev.waymark.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectContract;
import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.Samples;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.sql.SQLException;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresqlDialectTest extends DialectContract {
  private static final QualifiedName THINGS = QualifiedName.of("things");
  private static final Name C = Name.of("c");

  @Override
  public Dialect dialect() {
    return PostgresqlServer.dialect();
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new PostgresqlDatabase();
  }

  /** There is no byte, and Hibernate stores a time with an offset as one in UTC. */
  @Override
  public Object stored(Object value) {
    if (value instanceof Byte number) {
      return number.shortValue();
    }
    return value instanceof OffsetTime time
        ? time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime()
        : value;
  }

  @Test
  void whatIsInALargeObjectMovesWithItsColumn() throws SQLException {
    ColumnSpec<?> clob = ColumnSpec.of(SqlType.of(TypeKind.CLOB));
    ColumnSpec<?> text = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 50));
    Column<?> column = new Column<>(THINGS, C, clob);
    Schema schema = Schema.of(List.of(Table.of(THINGS, List.of(column))), List.of());
    Value.Literal value = new Value.Literal("größer");
    try (TestDatabase database = open()) {
      Schema shorter =
          database.run(
              Schema.empty(),
              List.of(
                  new CreateTable(schema.tables().get(THINGS)),
                  new InsertRow(THINGS, List.of(new Assignment(C, value))),
                  new InsertRow(THINGS, List.of()),
                  AlterColumn.of(column, text)));
      assertThat(database.query("select c from things order by c"))
          .containsExactly("größer", "null");

      Schema longer =
          database.run(shorter, List.of(AlterColumn.of(new Column<>(THINGS, C, text), clob)));
      assertThat(database.query("select convert_from(lo_get(c), 'UTF8') from things order by c"))
          .containsExactly("größer", "null");
      database.run(longer, List.of(new DeleteRows(THINGS, new Condition.Equal(C, value))));
      assertThat(database.query("select c from things")).containsExactly("null");
    }
  }

  @Test
  void aTypeThatIsNotAssignedIsCast() throws SQLException {
    assertThat(converted(TypeKind.VARCHAR, "'1'", SqlType.of(TypeKind.BOOLEAN))).isEqualTo("t");
    assertThat(converted(TypeKind.BOOLEAN, "true", SqlType.of(TypeKind.BIGINT))).isEqualTo("1");
    assertThat(converted(TypeKind.SMALLINT, "0", SqlType.of(TypeKind.BOOLEAN))).isEqualTo("f");
    assertThat(converted(TypeKind.VARCHAR, "'7'", SqlType.of(TypeKind.INTEGER))).isEqualTo("7");
    assertThat(converted(TypeKind.UUID, "null", SqlType.of(TypeKind.VARCHAR, 36)))
        .isEqualTo("null");
    assertThat(converted(TypeKind.VARCHAR, "'{}'", SqlType.of(TypeKind.JSON))).isEqualTo("{}");
    assertThat(converted(TypeKind.BLOB, "lo_from_bytea(0, 'x')", SqlType.of(TypeKind.BINARY, 9)))
        .isEqualTo("\\x78");
    assertThat(converted(TypeKind.BINARY, "'x'", SqlType.of(TypeKind.BLOB))).matches("[0-9]+");
  }

  /** Where PostgreSQL knows no way, it says so for the rows, and not for the statement. */
  @ParameterizedTest
  @MethodSource("dev.waymark.dialect.Samples#types")
  void everyTypeBecomesEveryOtherWithoutRows(SqlType<?> from) throws SQLException {
    try (TestDatabase database = open()) {
      for (SqlType<?> to : Samples.types().toList()) {
        Column<?> column = new Column<>(THINGS, C, ColumnSpec.of(from));
        Table table = Table.of(THINGS, List.of(column));
        database.run(
            Schema.empty(),
            List.of(
                new CreateTable(table),
                new InsertRow(THINGS, List.of()),
                AlterColumn.of(column, ColumnSpec.of(to))));
        assertThat(database.query("select c from things")).containsExactly("null");
        database.execute("drop table things");
      }
    }
  }

  private String converted(TypeKind from, String sql, SqlType<?> to) throws SQLException {
    Column<?> column =
        new Column<>(
            THINGS, C, ColumnSpec.of(from.sizes() == 0 ? SqlType.of(from) : SqlType.of(from, 9)));
    Table table = Table.of(THINGS, List.of(column));
    try (TestDatabase database = open()) {
      database.run(
          Schema.empty(),
          List.of(
              new CreateTable(table),
              ExecuteSql.of("insert into things (c) values (" + sql + ")"),
              AlterColumn.of(column, ColumnSpec.of(to))));
      return database.query("select c from things").get(0);
    }
  }

  @Test
  void aVirtualColumnMayHaveNoNulls() throws SQLException {
    Column<?> base = new Column<>(THINGS, C, ColumnSpec.of(SqlType.of(TypeKind.INTEGER)));
    ColumnSpec<?> twice =
        ColumnSpec.of(SqlType.of(TypeKind.INTEGER)).generatedAs("c * 2").virtual();
    Column<?> virtual = new Column<>(THINGS, Name.of("twice"), twice);
    try (TestDatabase database = open()) {
      assumeTrue(dialect().features().contains(Feature.VIRTUAL_COLUMNS));
      Schema schema =
          database.run(
              Schema.empty(),
              List.of(
                  new CreateTable(Table.of(THINGS, List.of(base, virtual))),
                  AlterColumn.of(virtual, twice.notNull())));

      database.execute("insert into things (c) values (2)");
      assertThat(database.query("select twice from things")).containsExactly("4");
      assertThatThrownBy(() -> database.execute("insert into things (c) values (null)"))
          .hasMessageContaining("twice");
      database.expectInspected(schema);
    }
  }

  @Test
  void beforeVersion18ThereAreNoVirtualColumns() {
    ColumnSpec<?> twice =
        ColumnSpec.of(SqlType.of(TypeKind.INTEGER)).generatedAs("1 + 1").virtual();
    Schema schema =
        Schema.of(List.of(Table.of(THINGS, List.of(new Column<>(THINGS, C, twice)))), List.of());
    PostgresqlDialect dialect = new PostgresqlDialect();
    dialect.expectPossible(schema);
    dialect.ofVersion(18, 6).expectPossible(schema);
    for (int version : new int[] {13, 17}) {
      assertThatThrownBy(() -> dialect.ofVersion(version, 0).expectPossible(schema))
          .isInstanceOf(DialectException.class)
          .hasMessageContaining("PostgreSQL " + version + " works out generated columns");
    }
  }

  @Test
  void aTextThatDoesNotFitAnyMoreIsRefusedAndNotCut() {
    assertThatThrownBy(
            () -> converted(TypeKind.VARCHAR, "'12345678'", SqlType.of(TypeKind.VARCHAR, 5)))
        .hasMessageContaining("value too long");
  }

  @Test
  void aForeignKeyIsMovedToAnotherUniqueKeyBeforeTheOneItLeansOnIsDropped() throws SQLException {
    Column<?> column =
        new Column<>(THINGS, C, ColumnSpec.of(SqlType.of(TypeKind.INTEGER)).notNull());
    UniqueKey first = new UniqueKey(THINGS, Name.of("uq_first"), List.of(C));
    PrimaryKey second = new PrimaryKey(THINGS, Name.of("pk_second"), List.of(C));
    ForeignKey self =
        new ForeignKey(
            THINGS, Name.of("fk_self"), List.of(C), THINGS, List.of(C), OnDelete.NO_ACTION);
    Table table = Table.of(THINGS, List.of(column)).with(first).with(second);
    try (TestDatabase database = open()) {
      Schema both =
          database.run(Schema.empty(), List.of(new CreateTable(table), new AddConstraint(self)));
      Schema one = database.run(both, List.of(new DropConstraint(first)));
      database.run(one, List.of(new AddConstraint(first), new DropConstraint(second)));

      assertThat(database.facts())
          .filteredOn(fact -> fact.startsWith("constraint"))
          .containsExactly(
              "constraint | things | fk_self | FOREIGN KEY (c) REFERENCES things(c)",
              "constraint | things | uq_first | UNIQUE (c)");
    }
  }
}
