package dev.waymark.schema;

import java.util.List;

/**
 * An index of a table.
 *
 * @param table the table
 * @param name its name
 * @param columns the columns in the order of the index
 * @param unique whether it also keeps two rows from sharing the values
 */
public record Index(QualifiedName table, Name name, List<IndexColumn> columns, boolean unique)
    implements Named<Name> {

  /** Copies the columns. */
  public Index {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new SchemaException("the index " + name + " has no column");
    }
  }

  /** Whether it is over the column. */
  public boolean isOver(Name column) {
    return columns.stream().anyMatch(c -> c.columnName().equals(column));
  }

  /** The same index under another name. */
  public Index named(Name newName) {
    return new Index(table, newName, columns, unique);
  }

  /** The same index after its table has got another name. */
  public Index renameTable(QualifiedName from, QualifiedName to) {
    return new Index(Renaming.in(table, from, to), name, columns, unique);
  }

  /** The same index after a column has got another name. */
  public Index renameColumn(Name from, Name to) {
    List<IndexColumn> renamed =
        columns.stream()
            .map(c -> c.columnName().equals(from) ? new IndexColumn(to, c.isDescending()) : c)
            .toList();
    return new Index(table, name, renamed, unique);
  }

  /** The same index that also keeps two rows from sharing the values. */
  public Index asUnique() {
    return new Index(table, name, columns, true);
  }

  @Override
  public String toString() {
    return (unique ? "unique index " : "index ") + name + " " + columns;
  }
}
