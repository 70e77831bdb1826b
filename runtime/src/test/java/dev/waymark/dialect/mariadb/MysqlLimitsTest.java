package dev.waymark.dialect.mariadb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.DialectException;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.Nulls;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a MySQL 9.7 refused, and is refused before anything runs. */
class MysqlLimitsTest {
  private static final QualifiedName NODES = QualifiedName.of("nodes");
  private static final ColumnSpec<?> NUMBER = ColumnSpec.of(SqlType.of(TypeKind.INTEGER));

  private static Table nodes(ColumnSpec<?> id, ColumnSpec<?> other) {
    List<Column<?>> columns = new ArrayList<>();
    columns.add(column("id", id));
    columns.add(column("parent", NUMBER));
    columns.add(column("other", other));
    return Table.of(NODES, columns)
        .with(new PrimaryKey(NODES, Name.of("pk"), List.of(Name.of("id"))));
  }

  private static Column<?> column(String name, ColumnSpec<?> spec) {
    return new Column<>(NODES, Name.of(name), spec);
  }

  private static ForeignKey key(String column, OnDelete onDelete, OnUpdate onUpdate) {
    List<Name> id = List.of(Name.of("id"));
    return new ForeignKey(
            NODES, Name.of("fk"), List.of(Name.of(column)), NODES, id, OnDelete.NO_ACTION)
        .withActions(onDelete, onUpdate);
  }

  private static void expectRefused(Table table, String message) {
    assertThatThrownBy(
            () -> new MysqlDialect().expectPossible(Schema.of(List.of(table), List.of())))
        .isInstanceOf(DialectException.class)
        .hasMessageContaining(message);
  }

  @Test
  void nothingIsWorkedOutFromTheColumnThatNumbersTheRows() {
    expectRefused(
        nodes(NUMBER.identity(), NUMBER.generatedAs("id + 1")),
        "nodes.other is worked out from id");
    Table table = nodes(NUMBER.identity(), NUMBER);
    IndexExpression part = new IndexExpression("id + 1", false, Nulls.DEFAULT);
    Index index = new Index(NODES, Name.of("ix"), List.of(part), false);
    expectRefused(table.withIndexes(Members.of(List.of(index))), "has one with id");
  }

  @Test
  void aForeignKeyLeavesAloneWhatAnotherColumnIsWorkedOutFrom() {
    Table table = nodes(NUMBER, NUMBER.generatedAs("parent + 1"));
    String message = "as nodes.other is from parent of the foreign key fk";
    expectRefused(table.with(key("parent", OnDelete.CASCADE, OnUpdate.NO_ACTION)), message);
    expectRefused(table.with(key("parent", OnDelete.SET_NULL, OnUpdate.NO_ACTION)), message);
    expectRefused(table.with(key("parent", OnDelete.NO_ACTION, OnUpdate.CASCADE)), message);
  }

  @Test
  void aForeignKeyChangesNoColumnThatIsWorkedOut() {
    expectRefused(
        nodes(NUMBER, NUMBER.generatedAs("parent + 1"))
            .with(key("other", OnDelete.SET_NULL, OnUpdate.NO_ACTION)),
        "changes a column that is worked out, as fk does with nodes.other");
    expectRefused(
        nodes(NUMBER, NUMBER.generatedAs("parent + 1").virtual())
            .with(key("other", OnDelete.NO_ACTION, OnUpdate.NO_ACTION)),
        "leave virtual() out");
  }
}
