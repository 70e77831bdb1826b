package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.SqlType;

/**
 * A column and where it comes from.
 *
 * @param column the column
 * @param logicalName its name as written or by default, before the naming strategy: what
 *     constraints and join columns may call it
 * @param referenceType the type of a column that refers to it: without what Bean Validation says
 * @param owner the entity class for which it is written
 * @param origin the attribute
 * @param isWritable whether Hibernate writes it through this attribute
 */
record ColumnDraft(
    Column<?> column,
    String logicalName,
    SqlType<?> referenceType,
    String owner,
    Origin origin,
    boolean isWritable) {

  Name name() {
    return column.name();
  }

  ColumnDraft notNull() {
    return with(column.spec().notNull());
  }

  ColumnDraft identity() {
    return with(column.spec().identity());
  }

  private <T> ColumnDraft with(ColumnSpec<T> spec) {
    Column<?> changed = new Column<>(column.table(), column.name(), spec);
    return new ColumnDraft(changed, logicalName, referenceType, owner, origin, isWritable);
  }
}
