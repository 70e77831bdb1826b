package dev.waymark.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectContract;
import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Check;
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
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MariadbDialectTest extends DialectContract {
  private static final QualifiedName ORDERS = QualifiedName.of("orders");
  private static final QualifiedName LINES = QualifiedName.of("order_lines");
  private static final ColumnSpec<?> INTEGER = ColumnSpec.of(SqlType.of(TypeKind.INTEGER));
  private static final ColumnSpec<?> BIGINT = ColumnSpec.of(SqlType.of(TypeKind.BIGINT));
  private static final ColumnSpec<?> TEXT = ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 50));

  @Override
  public Dialect dialect() {
    return MariadbServer.MARIADB.dialect();
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new MariadbDatabase();
  }

  /** Rows are numbered by a key only. */
  @Override
  protected Set<String> impossible() {
    return Set.of(
        "a column becomes an identity and keeps its comment", "an identity becomes a wider number");
  }

  /** What has an offset is stored in UTC without one, and a UUID by its bytes if need be. */
  @Override
  public Object stored(Object value) {
    if (value instanceof UUID uuid) {
      boolean isBytes = dialect().literal(new Value.Literal(uuid)).startsWith("x'");
      return isBytes ? bytes(uuid) : uuid;
    }
    if (value instanceof OffsetTime time) {
      return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
    }
    return value instanceof OffsetDateTime moment
        ? moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
        : value;
  }

  private static byte[] bytes(UUID uuid) {
    return ByteBuffer.allocate(16)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  private static Table table(QualifiedName name, Column<?>... columns) {
    return Table.of(name, List.of(columns))
        .with(new PrimaryKey(name, Name.of("pk_" + name), List.of(columns[0].name())));
  }

  @Test
  void bothSidesOfAForeignKeyGetAnotherTypeAndKeepTheirRows() throws SQLException {
    Column<?> id = new Column<>(ORDERS, Name.of("id"), INTEGER.identity());
    Column<?> number = new Column<>(LINES, Name.of("n"), INTEGER.notNull());
    Column<?> order = new Column<>(LINES, Name.of("order_id"), INTEGER);
    ForeignKey key =
        new ForeignKey(
            LINES,
            Name.of("fk_order"),
            List.of(order.name()),
            ORDERS,
            List.of(id.name()),
            OnDelete.CASCADE);
    try (TestDatabase database = open()) {
      Schema before =
          database.run(
              Schema.empty(),
              List.of(
                  new CreateTable(table(ORDERS, id)),
                  new CreateTable(table(LINES, number, order).with(key))));
      database.execute("insert into orders () values (), ()");
      database.execute("insert into order_lines values (7, 2)");
      database.run(
          before, List.of(AlterColumn.of(id, BIGINT.identity()), AlterColumn.of(order, BIGINT)));

      assertThat(database.query("select n, order_id from order_lines")).containsExactly("7 | 2");
      assertThatThrownBy(() -> database.execute("insert into order_lines values (8, 3)"))
          .hasMessageContaining("foreign key constraint fails");
      assertThatThrownBy(() -> database.run(before, List.of(AlterColumn.of(id, BIGINT.identity()))))
          .isInstanceOf(DialectException.class);
    }
  }

  @Test
  void rowsOfATableThatGetsANumberedKeyAreNumbered() throws SQLException {
    Column<?> name = new Column<>(ORDERS, Name.of("name"), TEXT);
    Column<?> id = new Column<>(ORDERS, Name.of("id"), BIGINT.identity());
    PrimaryKey key = new PrimaryKey(ORDERS, Name.of("pk"), List.of(id.name()));
    try (TestDatabase database = open()) {
      Schema before =
          database.run(Schema.empty(), List.of(new CreateTable(Table.of(ORDERS, List.of(name)))));
      database.execute("insert into orders values ('a'), ('b')");
      Schema after = database.run(before, List.of(new AddColumn(id), new AddConstraint(key)));
      database.execute("insert into orders (name) values ('c')");

      assertThat(database.query("select id, name from orders where id < 3 order by id"))
          .containsExactly("1 | a", "2 | b");
      // From 11.8 on the next number is 4.
      assertThat(database.query("select name from orders where id > 2")).containsExactly("c");
      database.run(after, List.of(new DropConstraint(key), new DropColumn(id)));
      assertThat(database.query("select * from orders")).containsExactly("a", "b", "c");
    }
  }

  @Test
  void aColumnThatIsConvertedKeepsItsPlaceItsUniqueKeyAndItsCheck() throws SQLException {
    Column<?> id = new Column<>(ORDERS, Name.of("id"), INTEGER.notNull());
    Column<?> state = new Column<>(ORDERS, Name.of("state"), INTEGER.defaultSql("1").notNull());
    Column<?> note = new Column<>(ORDERS, Name.of("note"), TEXT);
    Table orders =
        table(ORDERS, id, state, note)
            .with(new UniqueKey(ORDERS, Name.of("uq_state"), List.of(state.name())))
            .with(new Check(ORDERS, Name.of("ck_state"), "length(state) > 0"));
    AlterColumn change =
        new AlterColumn(
            ORDERS,
            state.name(),
            state.spec(),
            TEXT.defaultSql("'NEW'").notNull(),
            Optional.of("case state when 1 then 'NEW' else 'PAID' end"));
    try (TestDatabase database = open();
        TestDatabase created = open()) {
      Schema before = database.run(Schema.empty(), List.of(new CreateTable(orders)));
      database.execute("insert into orders values (1, 1, 'x'), (2, 2, 'y')");
      Schema after = database.run(before, List.of(change));
      created.run(Schema.empty(), List.of(new CreateTable(after.tables().get(ORDERS))));

      assertThat(database.query("select * from orders order by id"))
          .containsExactly("1 | NEW | x", "2 | PAID | y");
      assertThat(database.facts()).isEqualTo(created.facts());
    }
  }

  @Test
  void everyUpdateMeansTheRowBeforeIt() throws SQLException {
    Column<?> a = new Column<>(ORDERS, Name.of("a"), INTEGER);
    Column<?> b = new Column<>(ORDERS, Name.of("b"), INTEGER);
    try (TestDatabase database = open()) {
      Schema schema =
          database.run(Schema.empty(), List.of(new CreateTable(Table.of(ORDERS, List.of(a, b)))));
      database.execute("insert into orders values (1, 0)");
      database.run(
          schema,
          List.of(
              new UpdateRows(
                  ORDERS,
                  List.of(
                      new Assignment(a.name(), new Value.Literal(5)),
                      new Assignment(b.name(), new Value.Expression("a + 1"))),
                  new Condition.Everywhere())));

      assertThat(database.query("select a, b from orders")).containsExactly("5 | 2");
    }
  }
}
