package dev.waymark.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.SqlTexts;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.CommentTable;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Check;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MariadbSqlTest extends SqlTexts {
  private static final QualifiedName ORDERS = QualifiedName.of("orders");
  private static final ColumnSpec<?> INTEGER = ColumnSpec.of(SqlType.of(TypeKind.INTEGER));
  private static final ColumnSpec<?> REASON_SPEC =
      TEXT.defaultSql("'none'").notNull().comment("why");

  @Override
  protected Dialect dialect() {
    return new MariadbDialect();
  }

  @Test
  void aTableIsMadeInOneStatementWithTheIndexOfItsForeignKey() {
    given()
        .when(new CreateTable(TABLE.withComment(Optional.of("it's money\\back"))))
        .then(
            """
            create table refunds (
                id bigint not null auto_increment,
                order_id bigint not null,
                reason varchar(50) default 'none' not null comment 'why',
                constraint pk_refunds primary key (id),
                constraint uq_reason unique (reason),
                constraint ck_reason check (`reason` <> '`'),
                constraint fk_order foreign key (order_id) references orders (id) on delete cascade,
                index fk_order (order_id)
            ) engine = InnoDB comment = 'it''s money\\\\back';
            """);
  }

  @Test
  void theWholeDefinitionOfAColumnIsSaidAgain() {
    given(TABLE)
        .when(AlterColumn.of(column("reason", REASON_SPEC), REASON_SPEC.nullable()))
        .then(
            "alter table refunds modify column reason varchar(50) default 'none' comment 'why';\n");
    given(TABLE)
        .when(
            AlterColumn.of(
                column("id", BIGINT.identity()), BIGINT.identity().comment("the number")))
        .then(
            "alter table refunds modify column id bigint not null auto_increment comment 'the"
                + " number';\n");
    ColumnSpec<?> fixed = ColumnSpec.of(SqlType.of(TypeKind.CHAR, 5));
    Table table = TABLE.withColumns(TABLE.columns().with(column("code", fixed)));
    given(table)
        .when(AlterColumn.of(column("code", fixed), ColumnSpec.of(SqlType.of(TypeKind.VARCHAR, 5))))
        .then("");
  }

  @Test
  void aColumnIsConvertedByWayOfAnotherAndKeepsItsPlaceAndIndexes() {
    given(TABLE)
        .when(
            new AlterColumn(
                REFUNDS,
                Name.of("reason"),
                REASON_SPEC,
                INTEGER.notNull(),
                Optional.of("length(`reason`)")))
        .then(
            """
            alter table refunds add column reason__new integer;
            update refunds set reason__new = length(`reason`);
            alter table refunds modify column reason varchar(50);
            update refunds set reason = null;
            alter table refunds modify column reason integer;
            update refunds set reason = reason__new;
            alter table refunds modify column reason integer not null, drop column reason__new;
            """);
    given(TABLE)
        .when(
            new AlterColumn(
                REFUNDS,
                Name.of("reason"),
                REASON_SPEC,
                TEXT.notNull(),
                Optional.of("upper(reason)")))
        .then(
            """
            alter table refunds modify column reason varchar(50);
            update refunds set reason = upper(reason);
            alter table refunds modify column reason varchar(50) not null;
            """);
    assertThatThrownBy(
            () ->
                given(TABLE)
                    .when(
                        new AlterColumn(
                            REFUNDS,
                            Name.of("id"),
                            BIGINT.identity(),
                            TEXT.notNull(),
                            Optional.of("concat('R', id)"))))
        .isInstanceOf(DialectException.class)
        .hasMessageContaining("drop the key before, and add it again after");
  }

  @Test
  void aColumnNumbersTheRowsAsLongAsItIsAKey() {
    Table keyless = Table.of(REFUNDS, List.of(column("a", BIGINT)));
    Column<?> id = column("id", BIGINT.identity());
    Table numbered = keyless.withColumns(keyless.columns().with(id));
    PrimaryKey key = new PrimaryKey(REFUNDS, Name.of("pk"), List.of(Name.of("id")));
    given(keyless)
        .when(new AddColumn(id))
        .then("alter table refunds add column id bigint not null;\n");
    given(numbered)
        .when(new AddConstraint(key))
        .then(
            "alter table refunds add constraint pk primary key (id),"
                + " modify column id bigint not null auto_increment;\n");
    given(numbered.with(key))
        .when(new DropConstraint(key))
        .then("alter table refunds modify column id bigint not null, drop primary key;\n");
  }

  @Test
  void aCheckIsMadeAnewWhenItsColumnIsRenamed() {
    Check check = new Check(REFUNDS, Name.of("ck_order"), "order_id > 0");
    given(TABLE.with(check))
        .when(new RenameColumn(REFUNDS, Name.of("order_id"), Name.of("`of`")))
        .then(
            """
            alter table refunds drop constraint ck_order;
            alter table refunds rename column order_id to `of`;
            alter table refunds add constraint ck_order check (`of` > 0);
            """);
  }

  @Test
  void aColumnIsGivenItsValueAfterItWasRead() {
    Table table = TABLE.withColumns(TABLE.columns().with(column("other", TEXT)));
    Assignment reason = new Assignment(Name.of("reason"), new Value.Literal("none"));
    Assignment other = new Assignment(Name.of("other"), new Value.Expression("lower(reason)"));
    given(table)
        .when(
            new UpdateRows(REFUNDS, List.of(reason, other), new Condition.IsNull(Name.of("other"))))
        .then("update refunds set other = lower(reason), reason = 'none' where other is null;\n");
    Assignment back = new Assignment(Name.of("reason"), new Value.Expression("other"));
    assertThatThrownBy(
            () ->
                given(table)
                    .when(
                        new UpdateRows(REFUNDS, List.of(back, other), new Condition.Everywhere())))
        .isInstanceOf(DialectException.class)
        .hasMessageContaining("one column after the other");
  }

  @Test
  void rowsCommentsAndSequencesHaveTheirOwnWords() {
    given(TABLE)
        .when(new InsertRow(REFUNDS, List.of()))
        .then("insert into refunds () values ();\n");
    given(TABLE.withComment(Optional.of("x")))
        .when(new CommentTable(REFUNDS, Optional.of("x"), Optional.empty()))
        .then("alter table refunds comment = '';\n");
    Sequence sequence = new Sequence(QualifiedName.of("refunds_SEQ"), 1, 50);
    given()
        .when(new CreateSequence(sequence))
        .then("create sequence refunds_SEQ start with 1 increment by 50 nocache;\n");
    given(Schema.of(List.of(), List.of(sequence)))
        .when(new RenameSequence(sequence.name(), QualifiedName.of("numbers")))
        .then("rename table refunds_SEQ to numbers;\n");
  }

  @Test
  void whatATableCannotHaveIsSaidBeforeAnythingRuns() {
    Column<?> large = column("letter", ColumnSpec.of(SqlType.of(TypeKind.CLOB)));
    Index index =
        new Index(REFUNDS, Name.of("ix"), List.of(new IndexColumn(large.name(), false)), false);
    expectImpossible(
        TABLE.withColumns(TABLE.columns().with(large)).withIndexes(Members.of(List.of(index))),
        "cannot create the index ix [letter] of refunds, because letter is a longtext");
    Column<?> second = column("second", BIGINT.identity());
    expectImpossible(
        TABLE.withColumns(TABLE.columns().with(second)), "by one column, and refunds has 2");
    expectImpossible(
        Table.of(REFUNDS, List.of(second)), "refunds.second is in none: add a unique key over it");
    expectImpossible(
        TABLE.with(new Check(REFUNDS, Name.of("ck"), "id > 0")), "names refunds.id: leave");
    expectImpossible(
        TABLE
            .without(ORDER)
            .with(toOrders(OnDelete.SET_NULL))
            .with(new Check(REFUNDS, Name.of("ck"), "order_id > 0")),
        "has no checks over the columns that the foreign key fk empties, and check ck");
    expectImpossible(
        TABLE.with(toOrders(OnDelete.SET_DEFAULT)), "has no \"on delete set default\"");
  }

  private static ForeignKey toOrders(OnDelete action) {
    return new ForeignKey(
        REFUNDS,
        Name.of("fk"),
        List.of(Name.of("order_id")),
        ORDERS,
        List.of(Name.of("id")),
        action);
  }

  private void expectImpossible(Table table, String message) {
    Schema schema = Schema.of(List.of(table), List.of());
    assertThatThrownBy(() -> dialect().expectPossible(schema))
        .isInstanceOf(DialectException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aLongTextIsStoredAsHibernateDoesIt() {
    assertThat(type(SqlType.of(TypeKind.VARCHAR, 16_383))).isEqualTo("varchar(16383)");
    assertThat(type(SqlType.of(TypeKind.VARCHAR, 16_384))).isEqualTo("text");
    assertThat(type(SqlType.of(TypeKind.VARCHAR, 65_536))).isEqualTo("mediumtext");
    assertThat(type(SqlType.of(TypeKind.VARCHAR, 16_777_216))).isEqualTo("longtext");
    assertThat(type(SqlType.of(TypeKind.VARBINARY, 65_535))).isEqualTo("varbinary(65535)");
    assertThat(type(SqlType.of(TypeKind.VARBINARY, 65_536))).isEqualTo("mediumblob");
    assertThat(type(SqlType.of(TypeKind.VARBINARY, 16_777_216))).isEqualTo("longblob");
    assertThat(type(SqlType.of(TypeKind.BINARY, 300))).isEqualTo("varbinary(300)");
    assertThat(type(SqlType.of(TypeKind.TIMESTAMPTZ, 9))).isEqualTo("datetime(6)");
    assertThat(type(SqlType.of(TypeKind.BOOLEAN))).isEqualTo("bit");
    assertThat(type(SqlType.enumeration(9, List.of("a\\b", "it's"))))
        .isEqualTo("enum('a\\\\b', 'it''s')");
  }

  private static String type(SqlType<?> type) {
    return MariadbDialect.WORDS.types().of(type);
  }

  @Test
  void aTableHasTheOptionsThatTheDatabaseHas() {
    creatingWithOptions("utf8mb4_bin")
        .then(
            """
            create table refunds (
                id bigint not null,
                order_id bigint not null,
                reason varchar(50) collate utf8mb4_bin,
                loud varchar(50) generated always as (upper(reason)) stored,
                quiet varchar(50) generated always as (lower(reason)) virtual,
                constraint pk_refunds primary key (id),
                constraint fk_order foreign key (order_id) references orders (id) on delete cascade on update cascade,
                index ix_reason (reason desc),
                index fk_order (order_id)
            ) engine = InnoDB;
            """);
  }
}
