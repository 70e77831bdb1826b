package dev.waymark.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.SqlTexts;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.RenameConstraint;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A foreign key is where an index serves it, and where its two sides are alike. */
class MariadbKeySqlTest extends SqlTexts {
  private static final Table INDEXED = TABLE.withIndexes(Members.of(List.of(BY_ORDER)));
  private static final QualifiedName ORDERS = QualifiedName.of("orders");
  private static final ColumnSpec<?> INTEGER = ColumnSpec.of(SqlType.of(TypeKind.INTEGER));
  private static final Check REASON = new Check(REFUNDS, Name.of("ck_reason"), "`reason` <> '`'");

  @Override
  protected Dialect dialect() {
    return new MariadbDialect();
  }

  @Test
  void theIndexOfAForeignKeyComesAndGoesWithOneThatServes() {
    given(TABLE)
        .when(new CreateIndex(BY_ORDER))
        .then("alter table refunds add index ix_order (order_id desc), drop index fk_order;\n");
    given(INDEXED)
        .when(new DropIndex(BY_ORDER))
        .then("alter table refunds drop index ix_order, add index fk_order (order_id);\n");
    given(TABLE)
        .when(new DropConstraint(ORDER))
        .then("alter table refunds drop foreign key fk_order, drop index fk_order;\n");
    given(INDEXED)
        .when(new DropConstraint(ORDER))
        .then("alter table refunds drop foreign key fk_order;\n");
    Table orders = Table.of(ORDERS, List.of(new Column<>(ORDERS, Name.of("id"), BIGINT)));
    given(TABLE.without(ORDER), orders)
        .when(new AddConstraint(ORDER))
        .then(
            "alter table refunds add constraint fk_order foreign key (order_id) references orders"
                + " (id) on delete cascade, add index fk_order (order_id);\n");
    given(TABLE.without(ORDER))
        .when(new CreateIndex(BY_ORDER))
        .then("create index ix_order on refunds (order_id desc);\n");
  }

  @Test
  void anIndexThatBeginsWithOtherColumnsServesNoForeignKey() {
    Index other =
        new Index(
            REFUNDS,
            Name.of("ix_other"),
            List.of(
                new IndexColumn(Name.of("reason"), false),
                new IndexColumn(Name.of("order_id"), false)),
            true);
    given(TABLE)
        .when(new CreateIndex(other))
        .then("create unique index ix_other on refunds (reason, order_id);\n");
  }

  @Test
  void keysAreRenamedAsWhatTheyAre() {
    PrimaryKey key = TABLE.primaryKey().orElseThrow();
    Constraint unique = TABLE.uniqueKeys().list().get(0);
    given(TABLE).when(new RenameConstraint(key, Name.of("pk_new"))).then("");
    given(TABLE)
        .when(new RenameConstraint(unique, Name.of("uq_new")))
        .then("alter table refunds rename index uq_reason to uq_new;\n");
    given(TABLE)
        .when(new RenameConstraint(REASON, Name.of("ck_new")))
        .then(
            "alter table refunds drop constraint ck_reason,"
                + " add constraint ck_new check (`reason` <> '`');\n");
    given(TABLE)
        .when(new RenameConstraint(ORDER, Name.of("fk_new")))
        .then(
            "alter table refunds drop foreign key fk_order, add constraint fk_new foreign key"
                + " (order_id) references orders (id) on delete cascade, rename index fk_order to"
                + " fk_new;\n");
    given(INDEXED)
        .when(new RenameConstraint(ORDER, Name.of("fk_new")))
        .then(
            "alter table refunds drop foreign key fk_order, add constraint fk_new foreign key"
                + " (order_id) references orders (id) on delete cascade;\n");
  }

  @Test
  void aForeignKeyIsOffWhileItsTwoSidesDiffer() {
    Column<?> id = new Column<>(ORDERS, Name.of("id"), INTEGER.notNull());
    PrimaryKey key = new PrimaryKey(ORDERS, Name.of("pk_orders"), List.of(Name.of("id")));
    Table orders = Table.of(ORDERS, List.of(id)).with(key);
    Column<?> orderId = column("order_id", INTEGER.notNull());
    Table refunds = Table.of(REFUNDS, List.of(orderId)).with(ORDER);
    AlterColumn target = AlterColumn.of(id, BIGINT.notNull());
    AlterColumn source = AlterColumn.of(orderId, BIGINT.notNull());
    Schema before = Schema.of(List.of(orders, refunds), List.of());
    given(before)
        .when(target)
        .then(
            """
            alter table refunds drop foreign key fk_order;
            alter table orders modify column id bigint not null;
            """);
    Schema between = target.applyTo(before);
    given(between)
        .when(source)
        .then(
            """
            alter table refunds modify column order_id bigint not null;
            alter table refunds add constraint fk_order foreign key (order_id) references orders (id) on delete cascade;
            """);
    assertThatThrownBy(() -> dialect().expectPossible(between))
        .isInstanceOf(DialectException.class)
        .hasMessage(
            "MariaDB keeps both sides of a foreign key in one type, and of fk_order"
                + " refunds.order_id is integer and orders.id is bigint: change both in one"
                + " revision");
    dialect().expectPossible(source.applyTo(between));
  }

  @Test
  void aForeignKeyOverTextsIsBackAtOnceBecauseTheirLengthsMayDiffer() {
    ForeignKey self =
        new ForeignKey(
            REFUNDS,
            Name.of("fk_self"),
            List.of(Name.of("other")),
            REFUNDS,
            List.of(Name.of("reason")),
            OnDelete.NO_ACTION);
    Table table = TABLE.withColumns(TABLE.columns().with(column("other", TEXT))).with(self);
    given(table)
        .when(
            AlterColumn.of(column("other", TEXT), ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 99))))
        .then(
            """
            alter table refunds drop foreign key fk_self;
            alter table refunds modify column other varchar(99);
            alter table refunds add constraint fk_self foreign key (other) references refunds (reason);
            """);
  }
}
