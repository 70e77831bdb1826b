package dev.waymark.lint;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.decimal;
import static dev.waymark.migration.Types.enumeration;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.timestamp;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A schema with rows in all its tables, and words for steps. */
final class Shop {
  static final ColumnSpec<String> NAME = varchar(50);
  static final ColumnSpec<String> NICK = varchar(20);
  static final ColumnSpec<String> STATUS = enumeration("A", "C").notNull();

  static final Check EMAIL_PRESENT =
      new Check(QualifiedName.of("customers"), Name.of("ck_email"), "email is not null");

  static final Index BY_NAME = index("customers", "ix_customers_name", false, "name");
  static final PrimaryKey CUSTOMERS_KEY = primaryKey("customers", "id");
  static final UniqueKey BY_NICK = unique("customers", "nick");
  static final ForeignKey OF_CUSTOMER = foreignKey("orders", "customer_id", "customers");

  static final Schema SCHEMA =
      Schema.of(
          List.of(
              table(
                      "customers",
                      column("id", bigint().identity()),
                      column("name", NAME),
                      column("email", varchar(320)),
                      column("points", integer()),
                      column("nick", NICK),
                      column("rank", ColumnSpec.of(Types.words("enum('gold','tin')"))),
                      column("status", STATUS))
                  .with(CUSTOMERS_KEY)
                  .with(BY_NICK)
                  .with(EMAIL_PRESENT),
              table(
                      "orders",
                      column("id", bigint().identity()),
                      column("customer_id", bigint()),
                      column("total", decimal(10, 2)))
                  .with(primaryKey("orders", "id"))
                  .with(OF_CUSTOMER),
              table("visits", column("customer_id", bigint()), column("at", timestamp(6)))),
          List.of());

  private Shop() {}

  /** Types in a database's own words. */
  static final class Types {
    private Types() {}

    static SqlType<String> words(String definition) {
      return SqlType.custom(String.class, definition);
    }
  }

  private static Table table(String name, Column<?>... columns) {
    QualifiedName tableName = QualifiedName.of(name);
    Table table = Table.of(tableName, Stream.of(columns).map(c -> c.in(tableName)).toList());
    return name.equals("customers") ? table.withIndexes(table.indexes().with(BY_NAME)) : table;
  }

  private static Column<?> column(String name, ColumnSpec<?> spec) {
    return new Column<>(QualifiedName.of("any"), Name.of(name), spec);
  }

  private static List<Name> names(String... columns) {
    return Stream.of(columns).map(Name::of).toList();
  }

  static PrimaryKey primaryKey(String table, String... columns) {
    return new PrimaryKey(QualifiedName.of(table), Name.of("pk_" + table), names(columns));
  }

  static UniqueKey unique(String table, String... columns) {
    Name name = Name.of("uq_" + table + "_" + columns[0]);
    return new UniqueKey(QualifiedName.of(table), name, names(columns));
  }

  static Index index(String table, String name, boolean unique, String... columns) {
    return new Index(
        QualifiedName.of(table),
        Name.of(name),
        names(columns).stream().map(c -> new IndexColumn(c, false)).toList(),
        unique);
  }

  static ForeignKey foreignKey(String table, String column, String target) {
    return new ForeignKey(
        QualifiedName.of(table),
        Name.of("fk_" + table + "_" + column),
        names(column),
        QualifiedName.of(target),
        names("id"),
        OnDelete.NO_ACTION);
  }

  static Check check(String table, String expression) {
    return new Check(QualifiedName.of(table), Name.of("ck_" + table), expression);
  }

  /** A table of one column, {@code id}, and the given ones. */
  static CreateTable create(String name, Column<?>... columns) {
    QualifiedName table = QualifiedName.of(name);
    return new CreateTable(Table.of(table, Stream.of(columns).map(c -> c.in(table)).toList()));
  }

  static Column<?> of(String name, ColumnSpec<?> spec) {
    return column(name, spec);
  }

  static AddColumn add(String table, String column, ColumnSpec<?> spec) {
    return new AddColumn(new Column<>(QualifiedName.of(table), Name.of(column), spec));
  }

  static AlterColumn alter(String table, String column, ColumnSpec<?> from, ColumnSpec<?> to) {
    return new AlterColumn(QualifiedName.of(table), Name.of(column), from, to, Optional.empty());
  }

  static UpdateRows fill(String table, String column, String expression) {
    Name name = Name.of(column);
    return new UpdateRows(
        QualifiedName.of(table),
        List.of(new Assignment(name, new Value.Expression(expression))),
        new Condition.IsNull(name));
  }

  static ExecuteSql postgresql(String sql) {
    return new ExecuteSql(Optional.empty(), new TreeMap<>(Map.of("postgresql", sql)));
  }
}
