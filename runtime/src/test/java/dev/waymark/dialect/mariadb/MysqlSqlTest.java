package dev.waymark.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.SqlTexts;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.DropSequence;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What MySQL writes otherwise than MariaDB. */
class MysqlSqlTest extends SqlTexts {
  private static final ColumnSpec<?> ID = ColumnSpec.of(SqlType.of(TypeKind.UUID));
  private static final Table WITH_UUID = TABLE.withColumns(TABLE.columns().with(column("u", ID)));

  @Override
  protected Dialect dialect() {
    return new MysqlDialect();
  }

  private void expectDefault(TypeKind kind, String value, String definition) {
    given(TABLE)
        .when(new AddColumn(column("c", ColumnSpec.of(SqlType.of(kind)).defaultSql(value))))
        .then("alter table refunds add column c " + definition + ";\n");
  }

  @Test
  void aDefaultThatIsNoConstantIsInParentheses() {
    expectDefault(TypeKind.INTEGER, "-7", "integer default -7");
    expectDefault(TypeKind.BOOLEAN, "true", "bit default true");
    expectDefault(TypeKind.DATE, "current_date", "date default (current_date)");
    expectDefault(TypeKind.CLOB, "'it''s'", "longtext default ('it''s')");
    expectDefault(TypeKind.JSON, "('{}')", "json default ('{}')");
    expectDefault(TypeKind.DOUBLE, "(1) + (2)", "double default ((1) + (2))");
  }

  @Test
  void aUuidIsItsBytes() {
    UUID uuid = UUID.fromString("3f06af63-a93c-11e4-9797-00505690773f");
    given(TABLE)
        .when(new AddColumn(column("u", ID.notNull())))
        .then("alter table refunds add column u binary(16) not null;\n");
    given(WITH_UUID)
        .when(
            new UpdateRows(
                REFUNDS,
                List.of(
                    new Assignment(Name.of("u"), new Value.Literal(uuid)),
                    new Assignment(Name.of("reason"), new Value.Literal(uuid))),
                new Condition.Everywhere()))
        .then(
            "update refunds set u = x'3f06af63a93c11e4979700505690773f',"
                + " reason = '3f06af63-a93c-11e4-9797-00505690773f';\n");
    given(WITH_UUID)
        .when(AlterColumn.of(column("u", ID), TEXT))
        .then(
            """
            alter table refunds add column u__new varchar(50);
            update refunds set u__new = bin_to_uuid(u);
            update refunds set u = null;
            alter table refunds modify column u varchar(50);
            update refunds set u = u__new;
            alter table refunds modify column u varchar(50), drop column u__new;
            """);
  }

  @Test
  void aDocumentIsComparedAsOne() {
    ColumnSpec<?> json = ColumnSpec.of(SqlType.of(TypeKind.JSON));
    Table table = TABLE.withColumns(TABLE.columns().with(column("j", json)));
    given(table)
        .when(
            new UpdateRows(
                REFUNDS,
                List.of(new Assignment(Name.of("j"), new Value.Literal("{}"))),
                new Condition.Equal(Name.of("j"), new Value.Literal("[]"))))
        .then("update refunds set j = '{}' where j = cast('[]' as json);\n");
  }

  @Test
  void aSequenceIsATableWithTheNextNumber() {
    Sequence sequence = new Sequence(QualifiedName.of("refunds_SEQ"), 1, 50);
    Schema schema = Schema.of(List.of(), List.of(sequence));
    given()
        .when(new CreateSequence(sequence))
        .then(
            """
            create table refunds_SEQ (next_val bigint);
            insert into refunds_SEQ (next_val) values (1);
            """);
    given(schema).when(new AlterSequence(sequence, new Sequence(sequence.name(), 1, 10))).then("");
    given(schema)
        .when(new RenameSequence(sequence.name(), QualifiedName.of("numbers")))
        .then("alter table refunds_SEQ rename to numbers;\n");
    given(schema).when(new DropSequence(sequence)).then("drop table refunds_SEQ;\n");
  }

  @Test
  void theProductsAreToldApart() {
    assertThat(new MysqlDialect().speaksTo("MySQL")).isTrue();
    assertThat(new MysqlDialect().speaksTo("MariaDB")).isFalse();
    assertThat(new MariadbDialect().speaksTo("MariaDB")).isTrue();
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
                index ix_reason (reason desc, (abs(order_id))),
                index fk_order (order_id)
            ) engine = InnoDB;
            """);
  }
}
