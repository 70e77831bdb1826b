package dev.waymark.diff;

import dev.waymark.schema.Column;
import dev.waymark.schema.Name;
import dev.waymark.schema.Table;
import java.util.List;

/**
 * What is new and could be something that goes, under another name.
 *
 * @param created the new tables
 */
record Lookalikes(List<Table> created) {

  /** The new tables of which at least half of the columns stand in the one that goes. */
  List<Table> of(Table gone) {
    return created.stream()
        .filter(
            table -> {
              List<Name> columns = table.columns().names().toList();
              long shared = columns.stream().filter(gone.columns()::has).count();
              return shared * 2 >= Math.max(columns.size(), gone.columns().size());
            })
        .toList();
  }

  /** The new columns of the table that hold values of the same Java class. */
  static List<Column<?>> of(Column<?> gone, TableChanges table) {
    Class<?> values = gone.spec().type().javaType();
    return table.columns().added().stream()
        .filter(added -> added.spec().type().javaType().equals(values))
        .toList();
  }
}
