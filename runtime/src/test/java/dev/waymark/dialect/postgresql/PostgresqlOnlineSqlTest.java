package dev.waymark.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.OnlineStatement;
import dev.waymark.dialect.SqlTexts;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.Operation;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Check;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PostgresqlOnlineSqlTest extends SqlTexts {

  @Override
  protected Dialect dialect() {
    return new PostgresqlDialect();
  }

  private List<OnlineStatement> render(Table table, Operation operation) {
    Schema schema = Schema.of(List.of(table), List.of());
    return dialect().online().orElseThrow().render(operation, schema);
  }

  /** The statements, each behind the way in which it is run. */
  private String online(Table table, Operation operation) {
    return render(table, operation).stream()
        .map(s -> s.way().name().toLowerCase(Locale.ROOT) + ": " + s.sql() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void anIndexIsBuiltAndDroppedConcurrently() {
    assertThat(online(TABLE, new CreateIndex(BY_ORDER)))
        .isEqualTo("alone: create index concurrently ix_order on refunds (order_id desc)\n");
    assertThat(online(TABLE.withIndexes(TABLE.indexes().with(BY_ORDER)), new DropIndex(BY_ORDER)))
        .isEqualTo("alone: drop index concurrently ix_order\n");
  }

  @Test
  void anInvalidIndexIsLookedForByItsNameAndTable() {
    OnlineStatement.Remains remains =
        render(TABLE, new CreateIndex(BY_ORDER)).get(0).remains().orElseThrow();
    assertThat(remains.query())
        .isEqualTo(
            "select 1 from pg_index where indexrelid = to_regclass('ix_order')"
                + " and indrelid = to_regclass('refunds') and not indisvalid");
    assertThat(remains.removal()).contains("drop index concurrently ix_order");
  }

  @Test
  void aKeyIsMadeOfAnIndex() {
    UniqueKey key = new UniqueKey(REFUNDS, Name.of("uq_order"), List.of(Name.of("order_id")));
    assertThat(online(TABLE, new AddConstraint(key)))
        .isEqualTo(
            """
            alone: create unique index concurrently uq_order on refunds (order_id)
            brief: alter table refunds add constraint uq_order unique using index uq_order
            """);
  }

  @Test
  void aPrimaryKeyOverAColumnThatMayBeNullMakesThatNotNullFirst() {
    Table table = Table.of(REFUNDS, List.of(column("id", BIGINT)));
    PrimaryKey key = new PrimaryKey(REFUNDS, Name.of("pk_refunds"), List.of(Name.of("id")));
    assertThat(online(table, new AddConstraint(key)))
        .isEqualTo(
            """
            brief: alter table refunds add constraint waymark_id_not_null check (id is not null) not valid
            lasting: alter table refunds validate constraint waymark_id_not_null
            brief: alter table refunds alter column id set not null
            brief: alter table refunds drop constraint waymark_id_not_null
            alone: create unique index concurrently pk_refunds on refunds (id)
            brief: alter table refunds add constraint pk_refunds primary key using index pk_refunds
            """);
  }

  @Test
  void foreignKeysAndChecksAreValidatedLater() {
    assertThat(online(TABLE.without(ORDER), new AddConstraint(ORDER)))
        .isEqualTo(
            """
            brief: alter table refunds add constraint fk_order foreign key (order_id) references orders (id) on delete cascade not valid
            lasting: alter table refunds validate constraint fk_order
            """);
    Check check = new Check(REFUNDS, Name.of("ck_order"), "order_id > 0");
    assertThat(online(TABLE, new AddConstraint(check)))
        .isEqualTo(
            """
            brief: alter table refunds add constraint ck_order check (order_id > 0) not valid
            lasting: alter table refunds validate constraint ck_order
            """);
  }

  @Test
  void aColumnBecomesNotNullBehindACheck() {
    Table table = Table.of(REFUNDS, List.of(column("reason", TEXT)));
    AlterColumn change =
        AlterColumn.of(column("reason", TEXT), TEXT.defaultSql("'none'").notNull());
    assertThat(online(table, change))
        .isEqualTo(
            """
            brief: alter table refunds alter column reason set default 'none'
            brief: alter table refunds add constraint waymark_reason_not_null check (reason is not null) not valid
            lasting: alter table refunds validate constraint waymark_reason_not_null
            brief: alter table refunds alter column reason set not null
            brief: alter table refunds drop constraint waymark_reason_not_null
            """);
  }

  @Test
  void theCheckOfANewEnumIsValidatedLater() {
    ColumnSpec<?> state = ColumnSpec.of(SqlType.enumeration(10, List.of("OPEN", "DONE")));
    assertThat(online(TABLE, new AddColumn(column("state", state))))
        .isEqualTo(
            """
            brief: alter table refunds add column state varchar(10)
            brief: alter table refunds add constraint refunds_state_check check (state in ('DONE', 'OPEN')) not valid
            lasting: alter table refunds validate constraint refunds_state_check
            """);
  }

  @Test
  void emptyPlacesAreFilledInPortionsAndOtherRowsAtOnce() {
    Table table = Table.of(REFUNDS, List.of(column("reason", TEXT)));
    Name reason = Name.of("reason");
    List<Assignment> values = List.of(new Assignment(reason, new Value.Literal("none 100%")));
    assertThat(online(table, new UpdateRows(REFUNDS, values, new Condition.IsNull(reason))))
        .isEqualTo(
            """
            portioned: do $waymark$
            declare
              waymark_block bigint := 0;
              waymark_blocks bigint := pg_relation_size(to_regclass('refunds'))
                / current_setting('block_size')::bigint;
              waymark_from tid;
              waymark_to tid;
            begin
              while waymark_block <= waymark_blocks loop
                waymark_from := format('(%s,0)', waymark_block)::tid;
                waymark_to := format('(%s,0)', waymark_block + 100)::tid;
                update refunds set reason = 'none 100%' where reason is null
                  and ctid >= waymark_from and ctid < waymark_to;
                commit;
                waymark_block := waymark_block + 100;
              end loop;
            end
            $waymark$
            brief: update refunds set reason = 'none 100%' where reason is null
            """);
    assertThat(online(table, new UpdateRows(REFUNDS, values, new Condition.Everywhere())))
        .isEqualTo("brief: update refunds set reason = 'none 100%'\n");
  }

  @Test
  void whatIsWrittenByHandRunsAloneOnlyWhereItHasTo() {
    for (String sql :
        List.of(
            "-- soon\ncreate unique index\n concurrently ix on t (c)",
            "VACUUM refunds",
            "reindex database shop",
            "alter table t detach partition p concurrently")) {
      assertThat(online(TABLE, byHand(sql))).startsWith("alone: ");
    }
    for (String sql :
        List.of(
            "insert into t values ('create index concurrently')",
            "create table t (a text default 'concurrently')",
            "alter table t validate constraint c, add column vacuum integer")) {
      assertThat(online(TABLE, byHand(sql))).startsWith("brief: ");
    }
    assertThat(online(TABLE, byHand("alter table \"a b\" validate constraint c")))
        .startsWith("lasting: ");
    assertThat(render(TABLE, byHand("create index concurrently i on t (c)")).get(0).remains())
        .isEqualTo(Optional.empty());
  }

  private static ExecuteSql byHand(String sql) {
    return ExecuteSql.of(sql);
  }
}
