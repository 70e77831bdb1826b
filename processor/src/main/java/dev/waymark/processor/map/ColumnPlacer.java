package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.schema.SqlType;
import java.util.Optional;

/** Puts columns into tables, where two attributes may meet on one. */
final class ColumnPlacer {
  private final Mapping mapping;

  ColumnPlacer(Mapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Adds the column, or finds it there. Two attributes may share a column if the types agree and,
   * in one entity, if one of them is read-only: Hibernate would not start otherwise.
   */
  ColumnDraft place(TableDraft table, ColumnDraft column) {
    Optional<ColumnDraft> known = table.find(column.name());
    known.ifPresent(k -> compare(table, k, column));
    ReservedWords.warn(mapping, column.name(), "column", column.origin());
    return table.add(column);
  }

  private void compare(TableDraft table, ColumnDraft known, ColumnDraft column) {
    String both =
        column.origin() + " and " + known.origin() + " share the column " + column.column().path();
    if (!agree(table, known, column)) {
      mapping.error(
          Code.MP106,
          column.origin(),
          both
              + " with different types, "
              + column.column().spec().type()
              + " and "
              + known.column().spec().type()
              + ". Give one of them another name, or both the same type.");
    } else if (known.owner().equals(column.owner()) && known.isWritable() && column.isWritable()) {
      mapping.error(
          Code.MP106,
          column.origin(),
          both
              + ". Give one of them another name, or make one read-only with insertable = false,"
              + " updatable = false.");
    }
  }

  /** In a table of an entity and a relation what the entity says of sizes counts, said first. */
  private boolean agree(TableDraft table, ColumnDraft known, ColumnDraft column) {
    SqlType<?> one = known.column().spec().type();
    SqlType<?> other = column.column().spec().type();
    return one.equals(other)
        || (one.kind() == other.kind() && mapping.isShared(table) && !isOwn(table, column));
  }

  private boolean isOwn(TableDraft table, ColumnDraft column) {
    return mapping.entity(column.owner()).filter(e -> e.table() == table).isPresent();
  }
}
