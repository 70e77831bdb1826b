package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.SequenceTable;
import dev.waymark.dialect.StandardTypes;
import dev.waymark.dialect.StoredForm;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.util.Optional;

/**
 * What SQLite keeps of a schema: no comments, a table for a sequence, a text with a check for an
 * enum. That a column numbers the rows is not said anywhere: a primary key of the type {@code
 * integer} does.
 */
final class SqliteStoredForm extends StoredForm {

  SqliteStoredForm() {
    super(SqliteDialect.WORDS);
  }

  @Override
  protected Optional<Table> substitute(Sequence sequence) {
    return Optional.of(SequenceTable.table(sequence));
  }

  @Override
  protected Table table(Table table, Schema schema) {
    Table stored = table.withColumns(table.columns().map(SqliteStoredForm::column));
    for (Column<?> column : table.columns()) {
      if (column.spec().type().kind() == TypeKind.ENUM) {
        stored = stored.with(enumCheck(column));
      }
    }
    return stored.withComment(Optional.empty());
  }

  private static Column<?> column(Column<?> column) {
    ColumnSpec<?> spec = column.spec();
    SqlType<?> type = spec.isIdentity() ? SqlType.of(TypeKind.INTEGER) : spec.type();
    Optional<String> value = spec.defaultSql().filter(sql -> !spec.isIdentity());
    return new Column<>(
        column.table(),
        column.name(),
        new ColumnSpec<>(
            type,
            spec.isNullable(),
            value,
            false,
            Optional.empty(),
            spec.collation(),
            spec.generation()));
  }

  /** It has no name there; this is what an inspection calls such a check. */
  private static Check enumCheck(Column<?> column) {
    String name = column.table().name().text() + "_" + column.name().text() + "_check";
    return new Check(
        column.table(),
        Name.of("`" + name + "`"),
        column.name() + " in (" + StandardTypes.constants(column.spec().type()) + ")");
  }
}
