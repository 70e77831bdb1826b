package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.SqlTexts;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.RenameIndex;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqliteSqlTest extends SqlTexts {
  private static final Table INDEXED = TABLE.withIndexes(Members.of(List.of(BY_ORDER)));

  @Override
  protected Dialect dialect() {
    return new SqliteDialect();
  }

  @Test
  void aTableIsNumberedByItsPrimaryKeyAndHasNoComments() {
    given()
        .when(new CreateTable(TABLE.withComment(Optional.of("money back"))))
        .then(
            """
            create table refunds (
                id integer not null,
                order_id bigint not null,
                reason varchar(50) default 'none' not null,
                constraint pk_refunds primary key (id),
                constraint uq_reason unique (reason),
                constraint ck_reason check ("reason" <> '`'),
                constraint fk_order foreign key (order_id) references orders (id) on delete cascade
            );
            """);
  }

  @Test
  void aSchemaIsLeftOutOfNamesAsHibernateLeavesItOut() {
    given()
        .when(new CreateSequence(new Sequence(QualifiedName.of("app.ids"), 1, 50)))
        .then(
            """
            create table ids (next_val bigint);
            insert into ids (next_val) values (1);
            """);
  }

  @Test
  void whatCannotBeChangedIsMadeAnew() {
    given(INDEXED)
        .when(
            new AlterColumn(
                REFUNDS,
                Name.of("reason"),
                TEXT.defaultSql("'none'").notNull().comment("why"),
                TEXT.defaultSql("upper('x')"),
                Optional.of("nullif(`reason`, 'none')")))
        .then(
            """
            create table refunds__new (
                id integer not null,
                order_id bigint not null,
                reason varchar(50) default (upper('x')),
                constraint pk_refunds primary key (id),
                constraint uq_reason unique (reason),
                constraint ck_reason check ("reason" <> '`'),
                constraint fk_order foreign key (order_id) references orders (id) on delete cascade
            );
            insert into refunds__new (id, order_id, reason) select id, order_id, nullif("reason", 'none') from refunds;
            drop table refunds;
            pragma legacy_alter_table = on;
            alter table refunds__new rename to refunds;
            pragma legacy_alter_table = off;
            create index ix_order on refunds (order_id desc);
            """);
  }

  @Test
  void aColumnWithAConstantValueIsAddedAndAnEnumHasACheck() {
    ColumnSpec<?> state = ColumnSpec.of(SqlType.enumeration(10, List.of("OPEN", "DONE")));
    given(TABLE)
        .when(new AddColumn(column("state", state.defaultSql("'OPEN'").notNull())))
        .then(
            "alter table refunds add column state varchar(10) default 'OPEN' not null"
                + " check (state in ('DONE', 'OPEN'));\n");
  }

  @Test
  void whatIsNotStoredNeedsNoStatement() {
    ColumnSpec<?> reason = TEXT.defaultSql("'none'").notNull().comment("why");
    given(TABLE).when(AlterColumn.of(column("reason", reason), reason.comment("other"))).then("");
    ColumnSpec<?> uuid = ColumnSpec.of(SqlType.of(TypeKind.UUID));
    given(TABLE)
        .when(AlterColumn.of(column("a", uuid), ColumnSpec.of(SqlType.of(TypeKind.BLOB))))
        .then("");
    Sequence sequence = new Sequence(QualifiedName.of("refunds_SEQ"), 1, 50);
    given().when(new AlterSequence(sequence, new Sequence(sequence.name(), 1, 10))).then("");
    given()
        .when(new CreateSequence(sequence))
        .then(
            """
            create table refunds_SEQ (next_val bigint);
            insert into refunds_SEQ (next_val) values (1);
            """);
  }

  @Test
  void anIndexGetsAnotherNameByBeingMadeAnew() {
    given(INDEXED)
        .when(new RenameIndex(BY_ORDER, Name.of("ix_new")))
        .then(
            """
            drop index ix_order;
            create index ix_new on refunds (order_id desc);
            """);
  }

  @Test
  void aTableHasTheOptionsThatTheDatabaseHas() {
    creatingWithOptions("nocase")
        .then(
            """
            create table refunds (
                id bigint not null,
                order_id bigint not null,
                reason varchar(50) collate nocase,
                loud varchar(50) generated always as (upper(reason)) stored,
                quiet varchar(50) generated always as (lower(reason)) virtual,
                constraint pk_refunds primary key (id),
                constraint fk_order foreign key (order_id) references orders (id) on delete cascade on update cascade deferrable initially deferred
            );
            create index ix_reason on refunds (reason desc, (abs(order_id))) where reason is not null;
            """);
  }
}
