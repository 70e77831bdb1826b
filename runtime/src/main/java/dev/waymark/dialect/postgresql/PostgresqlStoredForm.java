package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.NullsOrder;
import dev.waymark.dialect.StoredForm;
import dev.waymark.schema.Column;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;

/** What PostgreSQL keeps of a schema: an enum is a text with a check. */
final class PostgresqlStoredForm extends StoredForm {

  PostgresqlStoredForm() {
    super(PostgresqlDialect.WORDS);
  }

  @Override
  protected NullsOrder nulls() {
    return NullsOrder.GREATEST;
  }

  @Override
  protected Table table(Table table, Schema schema) {
    Table stored = table;
    for (Column<?> column : table.columns()) {
      if (PostgresqlClauses.isEnum(column)) {
        stored = stored.with(PostgresqlClauses.checkOf(column));
      }
    }
    return stored;
  }
}
