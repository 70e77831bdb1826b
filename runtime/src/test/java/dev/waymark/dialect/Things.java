package dev.waymark.dialect;

import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.List;

/** The table {@code things}, of one column {@code c}, whatever that is. */
final class Things {
  static final QualifiedName NAME = QualifiedName.of("things");

  private Things() {}

  /** The schema with the table and nothing else. */
  static Schema with(ColumnSpec<?> c) {
    return Schema.of(
        List.of(Table.of(NAME, List.of(new Column<>(NAME, Name.of("c"), c)))), List.of());
  }
}
