package dev.waymark.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A column is what it was declared to be: its type, its checks, the constants behind its numbers.
 */
interface ColumnContract extends TriedDialect {

  @ParameterizedTest
  @MethodSource("dev.waymark.dialect.Samples#types")
  default void everyTypeCanBeStored(SqlType<?> type) throws SQLException {
    try (TestDatabase database = open()) {
      Schema schema = Things.with(ColumnSpec.of(type));
      database.create(schema);

      assertThat(database.facts()).isNotEmpty();
      database.expectInspected(schema);
    }
  }

  @Test
  default void aCheckIsFoundAgainHoweverTheDatabaseWritesIt() throws SQLException {
    List<Column<?>> columns =
        List.of(
            Scenarios.column(Things.NAME, "total", Scenarios.spec(TypeKind.DECIMAL, 12, 2)),
            Scenarios.column(Things.NAME, "name", Scenarios.spec(TypeKind.VARCHAR, 20)),
            Scenarios.column(Things.NAME, "`Place`", Scenarios.spec(TypeKind.INTEGER)));
    Table table = Table.of(Things.NAME, columns);
    int number = 0;
    for (String condition :
        List.of(
            "total between 1 and 5.50",
            "name in ('NEW', 'it''s') or total is null",
            "not (total = 3 or name is not null)",
            "name like 'a%'",
            "total + 1 > total * 2 and (total < 5 or (total > 7 and total <> 9))",
            "length(name) > 2",
            "lower(name) = name and `Place` >= -4",
            "total not in (1, 2)",
            "name != 'x'")) {
      table = table.with(new Check(Things.NAME, Name.of("ck_" + ++number), condition));
    }
    Schema schema = Schema.of(List.of(table), List.of());
    try (TestDatabase database = open()) {
      database.create(schema);

      database.expectInspected(schema);
    }
  }

  /** The database does not know the constants whose places its numbers are. */
  @Test
  default void anotherConstantBehindTheOthersIsNothingToTheDatabase() throws SQLException {
    SqlType<?> two = SqlType.of(TypeKind.TINYINT).ofPlaces(List.of("A", "B"));
    SqlType<?> three = SqlType.of(TypeKind.TINYINT).ofPlaces(List.of("A", "B", "C"));
    Column<?> before = new Column<>(Things.NAME, Name.of("c"), ColumnSpec.of(two));
    AlterColumn change = AlterColumn.of(before, ColumnSpec.of(three));
    Schema schema = Things.with(before.spec());
    try (TestDatabase database = open()) {
      database.create(schema);
      database.execute("insert into things (c) values (0), (1)");
      var facts = database.facts();

      assertThat(dialect().render(change, schema)).isEmpty();
      Schema after = database.run(schema, List.of(change));

      assertThat(database.facts()).isEqualTo(facts);
      database.expectInspected(after);
      database.run(after, List.of(change.inverse()));
      assertThat(database.query("select c from things order by c")).containsExactly("0", "1");
    }
  }

  @Test
  default void rowsFollowTheirConstantToAnotherPlace() throws SQLException {
    SqlType<?> two = SqlType.of(TypeKind.TINYINT).ofPlaces(List.of("A", "B"));
    SqlType<?> three = SqlType.of(TypeKind.TINYINT).ofPlaces(List.of("A", "C", "B"));
    Schema schema = Things.with(ColumnSpec.of(two));
    try (TestDatabase database = open()) {
      database.create(schema);
      database.execute("insert into things (c) values (0), (1), (null)");
      Schema after =
          database.run(
              schema,
              List.of(
                  new AlterColumn(
                      Things.NAME,
                      Name.of("c"),
                      ColumnSpec.of(two),
                      ColumnSpec.of(three),
                      Optional.of("case c when 1 then 2 else c end"))));

      assertThat(database.query("select c from things where c is not null order by c"))
          .containsExactly("0", "2");
      assertThat(database.query("select count(*) from things where c is null"))
          .containsExactly("1");
      database.expectInspected(after);
    }
  }
}
