package dev.waymark.dialect;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.CommentTable;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.DropSequence;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameConstraint;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.Replay;
import dev.waymark.operation.SchemaOperation;
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
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A change for every kind of schema operation, and for what is known to be hard. */
final class Scenarios {
  static final QualifiedName CUSTOMERS = QualifiedName.of("customers");
  static final QualifiedName ORDERS = QualifiedName.of("orders");
  static final PrimaryKey ORDERS_KEY = new PrimaryKey(ORDERS, name("pk_orders"), names("id"));
  static final UniqueKey EMAIL_KEY = new UniqueKey(CUSTOMERS, name("uq_email"), names("email"));
  static final ForeignKey CUSTOMER =
      new ForeignKey(
          ORDERS,
          name("fk_customer"),
          names("customer_id"),
          CUSTOMERS,
          names("id"),
          OnDelete.CASCADE);
  static final Index BY_CUSTOMER = index("ix_customer", "customer_id");
  static final Check PAID = new Check(ORDERS, name("ck_paid"), "total >= 0");
  static final Sequence NUMBERS = new Sequence(QualifiedName.of("numbers"), 5, 50);
  static final Schema SHOP = Schema.of(List.of(customers(), orders()), List.of(NUMBERS));

  private Scenarios() {}

  static Stream<Scenario> all() {
    return Stream.of(tables(), columns(), types(), constraints(), indexes(), sequences())
        .flatMap(s -> s);
  }

  static ColumnSpec<?> spec(TypeKind kind, Integer... sizes) {
    return ColumnSpec.of(SqlType.of(kind, sizes));
  }

  static Name name(String name) {
    return Name.of(name);
  }

  static List<Name> names(String... names) {
    return Stream.of(names).map(Name::of).toList();
  }

  static Column<?> column(QualifiedName table, String name, ColumnSpec<?> spec) {
    return new Column<>(table, Name.of(name), spec);
  }

  private static Index index(String name, String... columns) {
    List<IndexColumn> over =
        names(columns).stream().map(column -> new IndexColumn(column, false)).toList();
    return new Index(ORDERS, Name.of(name), over, false);
  }

  private static Table customers() {
    return Table.of(
            CUSTOMERS,
            List.of(
                column(CUSTOMERS, "id", spec(TypeKind.BIGINT).identity()),
                column(CUSTOMERS, "email", spec(TypeKind.VARCHAR, 320).notNull()),
                column(CUSTOMERS, "name", spec(TypeKind.VARCHAR, 50))))
        .with(new PrimaryKey(CUSTOMERS, name("pk_customers"), names("id")))
        .with(EMAIL_KEY);
  }

  private static Table orders() {
    Table table =
        Table.of(
                ORDERS,
                List.of(
                    column(ORDERS, "id", spec(TypeKind.BIGINT).notNull()),
                    column(ORDERS, "customer_id", spec(TypeKind.BIGINT)),
                    column(ORDERS, "total", spec(TypeKind.DECIMAL, 12, 2).defaultSql("0")),
                    column(ORDERS, "state", ColumnSpec.of(SqlType.enumeration(10, states())))))
            .with(ORDERS_KEY)
            .with(PAID);
    return table.withComment(Optional.of("what customers've bought"));
  }

  private static List<String> states() {
    return List.of("NEW", "PAID");
  }

  /** The shop with more in the table of orders. */
  static Schema shop(SchemaOperation... more) {
    return Replay.of(SHOP, List.of(more));
  }

  private static Scenario change(String what, SchemaOperation... steps) {
    return new Scenario(what, SHOP, List.of(steps));
  }

  private static Scenario change(String what, Schema given, SchemaOperation... steps) {
    return new Scenario(what, given, List.of(steps));
  }

  private static Stream<Scenario> tables() {
    Table notes =
        Table.of(
                QualifiedName.of("`Notes`"),
                List.of(
                    column(
                        QualifiedName.of("`Notes`"),
                        "order",
                        spec(TypeKind.BIGINT).notNull().comment("it's a word")),
                    column(QualifiedName.of("`Notes`"), "`Two words`", spec(TypeKind.CLOB))))
            .withComment(Optional.of("notes"));
    return Stream.of(
        change("a table is created", new CreateTable(notes)),
        change("a table is dropped", new DropTable(orders())),
        change("a table is renamed", new RenameTable(ORDERS, QualifiedName.of("purchases"))),
        change(
            "a table with a reserved name gets a plain one and back",
            new RenameTable(ORDERS, QualifiedName.of("order")),
            new RenameTable(QualifiedName.of("order"), QualifiedName.of("purchases"))),
        change(
            "a table to which another refers is renamed",
            shop(new AddConstraint(CUSTOMER)),
            new RenameTable(CUSTOMERS, QualifiedName.of("people"))),
        change(
            "a table's comment is changed and another gets one",
            new CommentTable(ORDERS, orders().comment(), Optional.empty()),
            new CommentTable(CUSTOMERS, Optional.empty(), Optional.of("people"))));
  }

  private static Stream<Scenario> columns() {
    ColumnSpec<?> state = orders().columns().get(name("state")).spec();
    return Stream.of(
        change(
            "columns are added",
            new AddColumn(column(ORDERS, "note", spec(TypeKind.VARCHAR, 9).comment("a note"))),
            new AddColumn(column(ORDERS, "value", spec(TypeKind.INTEGER).defaultSql("7")))),
        change("a column is dropped", new DropColumn(column(ORDERS, "state", state))),
        change(
            "a column with a check, a key and an index is renamed",
            shop(new AddConstraint(CUSTOMER), new CreateIndex(BY_CUSTOMER)),
            new RenameColumn(ORDERS, name("total"), name("sum_total")),
            new RenameColumn(ORDERS, name("customer_id"), name("buyer_id")),
            new RenameColumn(CUSTOMERS, name("id"), name("`Key`"))));
  }

  private static Scenario alter(String what, ColumnSpec<?> from, ColumnSpec<?> to) {
    Column<?> column = column(ORDERS, "changed", from);
    return change(what, shop(new AddColumn(column)), AlterColumn.of(column, to));
  }

  private static Stream<Scenario> types() {
    ColumnSpec<?> text = spec(TypeKind.VARCHAR, 50);
    ColumnSpec<?> number = spec(TypeKind.INTEGER);
    ColumnSpec<?> states = ColumnSpec.of(SqlType.enumeration(10, states()));
    return Stream.of(
        alter("a column gets longer", text, spec(TypeKind.VARCHAR, 120)),
        alter("a column gets a wider type", number, spec(TypeKind.BIGINT)),
        alter("a column is made mandatory", text, text.notNull()),
        alter("a column gets a default", text, text.defaultSql("'x'")),
        alter("a column gets another default", text.defaultSql("'y'"), text.defaultSql("'x'")),
        alter("a column gets a comment", text, text.comment("it's new")),
        alter(
            "a text with a default becomes a number with another",
            text.defaultSql("'x'").notNull(),
            number.defaultSql("1")),
        alter(
            "a change of the type keeps default, comment and nullability",
            text.defaultSql("'x'").notNull().comment("kept"),
            spec(TypeKind.VARCHAR, 60).defaultSql("'x'").notNull().comment("kept")),
        alter("a text becomes one of a set", text, states),
        alter(
            "a set of texts gets one more",
            states,
            ColumnSpec.of(SqlType.enumeration(10, List.of("NEW", "PAID", "SENT")))),
        alter(
            "a column becomes an identity and keeps its comment",
            number.notNull().comment("kept"),
            number.identity().comment("kept")),
        alter("an identity becomes a wider number", number.identity(), spec(TypeKind.BIGINT)));
  }

  private static Stream<Scenario> constraints() {
    UniqueKey oneOrder = new UniqueKey(ORDERS, name("uq_one"), names("customer_id"));
    ForeignKey self =
        new ForeignKey(
            ORDERS, name("fk_self"), names("customer_id"), ORDERS, names("id"), OnDelete.SET_NULL);
    return Stream.of(
        change("a foreign key is added", new AddConstraint(CUSTOMER)),
        change("a foreign key to the same table is added", new AddConstraint(self)),
        change("a check is dropped", new DropConstraint(PAID)),
        change("a primary key is dropped", new DropConstraint(ORDERS_KEY)),
        change("a unique key is dropped", new DropConstraint(EMAIL_KEY)),
        change("a unique key is renamed", new RenameConstraint(EMAIL_KEY, name("unique"))),
        change("a check is renamed", new RenameConstraint(PAID, name("ck_total"))),
        change(
            "a foreign key is renamed",
            shop(new AddConstraint(CUSTOMER)),
            new RenameConstraint(CUSTOMER, name("fk_buyer"))),
        change(
            "a unique key by which a foreign key is checked is dropped",
            shop(new AddConstraint(oneOrder), new AddConstraint(CUSTOMER)),
            new DropConstraint(oneOrder)),
        change(
            "a foreign key that is checked by a unique key is dropped",
            shop(new AddConstraint(oneOrder), new AddConstraint(CUSTOMER)),
            new DropConstraint(CUSTOMER)));
  }

  private static Stream<Scenario> indexes() {
    Index unique = index("ix_unique", "customer_id").asUnique();
    UniqueKey key = new UniqueKey(ORDERS, name("uq_one"), names("customer_id"));
    Index wide = index("ix_wide", "customer_id", "total");
    Index descending =
        new Index(
            ORDERS,
            name("ix_latest"),
            List.of(new IndexColumn(name("id"), true), new IndexColumn(name("total"), false)),
            false);
    return Stream.of(
        change("an index is created", new CreateIndex(descending), new CreateIndex(unique)),
        change(
            "an index is renamed",
            shop(new CreateIndex(BY_CUSTOMER)),
            new RenameIndex(BY_CUSTOMER, name("index_by_customer"))),
        change(
            "an index by which a foreign key is checked is dropped",
            shop(new CreateIndex(wide), new AddConstraint(CUSTOMER)),
            new DropIndex(wide)),
        change(
            "an index by which a foreign key is checked is renamed",
            shop(new CreateIndex(wide), new AddConstraint(CUSTOMER)),
            new RenameIndex(wide, name("ix_other"))),
        change(
            "a unique index by which a unique key is checked is dropped",
            shop(new CreateIndex(unique), new AddConstraint(key)),
            new DropIndex(unique)));
  }

  private static Stream<Scenario> sequences() {
    Sequence other = new Sequence(QualifiedName.of("others"), 1, 1);
    return Stream.of(
        change("a sequence is created", new CreateSequence(other)),
        change("a sequence is dropped", new DropSequence(NUMBERS)),
        change(
            "a sequence is changed",
            new AlterSequence(NUMBERS, new Sequence(NUMBERS.name(), 1, 9))),
        change("a sequence is renamed", new RenameSequence(NUMBERS.name(), other.name())));
  }
}
