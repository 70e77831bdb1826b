package dev.waymark.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectContract;
import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.RenameSequence;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SqliteDialectTest extends DialectContract {
  private static final QualifiedName CUSTOMERS = QualifiedName.of("customers");
  private static final QualifiedName ORDERS = QualifiedName.of("orders");

  @Override
  public Dialect dialect() {
    return new SqliteDialect();
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new SqliteDatabase();
  }

  /** Rows are numbered by the primary key only. */
  @Override
  protected Set<String> impossible() {
    return Set.of(
        "a column becomes an identity and keeps its comment", "an identity becomes a wider number");
  }

  /** There are numbers, texts and bytes only, and the driver knows few classes. */
  @Override
  public Object stored(Object value) {
    if (value instanceof Byte || value instanceof Short) {
      return ((Number) value).intValue();
    }
    if (value instanceof BigDecimal number) {
      return number.setScale(0);
    }
    if (value instanceof UUID uuid) {
      return ByteBuffer.allocate(16)
          .putLong(uuid.getMostSignificantBits())
          .putLong(uuid.getLeastSignificantBits())
          .array();
    }
    if (value instanceof OffsetTime time) {
      LocalTime utc = time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
      return utc.truncatedTo(ChronoUnit.SECONDS);
    }
    if (value instanceof OffsetDateTime moment) {
      return moment.toInstant().toEpochMilli();
    }
    return value instanceof LocalDateTime moment ? moment.truncatedTo(ChronoUnit.MILLIS) : value;
  }

  @Test
  void aVersionThatMayDamageItsFileIsRefused() {
    for (int minor : new int[] {36, 54}) {
      dialect().ofVersion(3, minor).expectPossible(Schema.empty());
    }
    assertThatThrownBy(() -> dialect().ofVersion(3, 35).expectPossible(Schema.empty()))
        .isInstanceOf(DialectException.class)
        .hasMessageContaining("SQLite before 3.36");
  }

  /** The driver of SQLite 3.36 has no such method yet. */
  @Override
  public boolean readsByClass() throws SQLException {
    try (TestDatabase database = open();
        var statement = database.connection().createStatement();
        var rows = statement.executeQuery("select 1")) {
      return rows.next() && rows.getObject(1, Integer.class) == 1;
    } catch (SQLFeatureNotSupportedException e) {
      return false;
    }
  }

  @Test
  void aTableThatIsMadeAnewKeepsRowsIndexesAndWhatOthersSayAboutIt() throws SQLException {
    Table orders =
        Table.of(ORDERS, List.of(id(ORDERS), customer()))
            .with(new PrimaryKey(ORDERS, Name.of("pk_orders"), List.of(Name.of("id"))));
    Index index =
        new Index(
            CUSTOMERS, Name.of("ix_name"), List.of(new IndexColumn(Name.of("name"), true)), true);
    UniqueKey unique = new UniqueKey(CUSTOMERS, Name.of("uq_name"), List.of(Name.of("name")));
    try (TestDatabase database = open()) {
      Schema before =
          database.run(
              Schema.empty(),
              List.of(
                  new CreateTable(customers().withIndexes(Members.of(List.of(index)))),
                  new CreateTable(orders.with(toCustomers()))));
      database.execute("insert into customers (name) values ('Ada'), ('Bob')");
      database.execute("insert into orders (customer_id) values (2), (1)");
      database.execute("create view buyers as select name from customers join orders using (id)");

      database.run(before, List.of(new AddConstraint(unique)));

      assertThat(database.query("select * from customers")).containsExactly("1 | Ada", "2 | Bob");
      assertThat(database.query("select * from buyers")).containsExactly("Ada", "Bob");
      assertThat(database.query("pragma foreign_key_check")).isEmpty();
      assertThat(database.query("pragma foreign_key_list(orders)").get(0)).contains("customers");
      assertThat(database.facts()).anyMatch(fact -> fact.contains("ix_name"));
      assertThatThrownBy(() -> database.execute("insert into customers (name) values ('Ada')"))
          .hasMessageContaining("UNIQUE");
    }
  }

  private static Column<?> id(QualifiedName table) {
    return new Column<>(
        table, Name.of("id"), ColumnSpec.of(SqlType.of(TypeKind.BIGINT)).identity());
  }

  private static Table customers() {
    Column<?> name =
        new Column<>(CUSTOMERS, Name.of("name"), ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 50)));
    return Table.of(CUSTOMERS, List.of(id(CUSTOMERS), name))
        .with(new PrimaryKey(CUSTOMERS, Name.of("pk_customers"), List.of(Name.of("id"))));
  }

  private static Column<?> customer() {
    return new Column<>(ORDERS, Name.of("customer_id"), ColumnSpec.of(SqlType.of(TypeKind.BIGINT)));
  }

  private static ForeignKey toCustomers() {
    return new ForeignKey(
        ORDERS,
        Name.of("fk_customer"),
        List.of(Name.of("customer_id")),
        CUSTOMERS,
        List.of(Name.of("id")),
        OnDelete.CASCADE);
  }

  @Test
  void aMandatoryColumnIsRefusedWhereThereAreRowsWithoutAValue() throws SQLException {
    Column<?> added =
        new Column<>(
            CUSTOMERS, Name.of("code"), ColumnSpec.of(SqlType.of(TypeKind.INTEGER)).notNull());
    try (TestDatabase database = open()) {
      Schema before = database.run(Schema.empty(), List.of(new CreateTable(customers())));
      database.run(before, List.of(new AddColumn(added), new DropColumn(added)));
      database.execute("insert into customers (name) values ('Ada')");

      assertThatThrownBy(() -> database.run(before, List.of(new AddColumn(added))))
          .hasMessageContaining("NOT NULL");
    }
  }

  @Test
  void aSequenceIsATableWithTheNextNumber() throws SQLException {
    Sequence sequence = new Sequence(QualifiedName.of("orders_SEQ"), 7, 50);
    QualifiedName other = QualifiedName.of("purchases_SEQ");
    try (TestDatabase database = open()) {
      database.run(
          Schema.empty(),
          List.of(new CreateSequence(sequence), new RenameSequence(sequence.name(), other)));

      assertThat(database.query("select next_val from purchases_SEQ")).containsExactly("7");
    }
  }

  @Test
  void everyWordCanBeAName() throws SQLException {
    try (TestDatabase database = open()) {
      for (String word : SqliteKeywords.RESERVED) {
        String name = dialect().quote(Name.of(word.toLowerCase(Locale.ROOT)));
        database.execute("create table " + name + " (" + name + " integer)");
        assertThat(database.query("select " + name + " from " + name)).isEmpty();
      }
    }
  }
}
