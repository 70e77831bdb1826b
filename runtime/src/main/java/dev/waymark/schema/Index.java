package dev.waymark.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index of a table.
 *
 * @param table the table
 * @param name its name
 * @param columns the columns and expressions in the order of the index
 * @param unique whether it also keeps two rows from sharing the values
 * @param include columns that it keeps besides, without being ordered by them
 * @param where the condition in SQL of the rows that are in it, if it is not all of them
 */
public record Index(
    QualifiedName table,
    Name name,
    List<IndexPart> columns,
    boolean unique,
    List<Name> include,
    Optional<String> where)
    implements Named<Name> {

  /** Copies the columns. */
  public Index {
    columns = List.copyOf(columns);
    include = List.copyOf(include);
    if (columns.isEmpty()) {
      throw new SchemaException("the index " + name + " has no column");
    }
    if (where.filter(String::isBlank).isPresent()) {
      throw new SchemaException("the condition of the index " + name + " must not be empty");
    }
  }

  /** An index of all rows. */
  public Index(QualifiedName table, Name name, List<? extends IndexPart> columns, boolean unique) {
    this(table, name, List.copyOf(columns), unique, List.of(), Optional.empty());
  }

  /** Whether it is ordered by the column, as it is or in an expression. */
  public boolean isOver(Name column) {
    return columns.stream().anyMatch(part -> part.mentions(column));
  }

  /** Whether it needs the column, in its order, besides, or for the condition of its rows. */
  public boolean mentions(Name column) {
    return isOver(column)
        || include.contains(column)
        || where.filter(condition -> Renaming.mentions(condition, column)).isPresent();
  }

  /** The columns that it is over as they are, without its expressions. */
  public List<Name> columnNames() {
    return columns.stream()
        .filter(IndexColumn.class::isInstance)
        .map(part -> ((IndexColumn) part).columnName())
        .toList();
  }

  /** The columns that come first, up to the first expression; none, if not all rows are in it. */
  public List<Name> leadingColumns() {
    List<Name> leading = new ArrayList<>();
    for (IndexPart part : where.isPresent() ? List.<IndexPart>of() : columns) {
      if (!(part instanceof IndexColumn column)) {
        break;
      }
      leading.add(column.columnName());
    }
    return leading;
  }

  /** Whether it is over columns only, and of all rows, so that it can be the index of a key. */
  public boolean isPlain() {
    return leadingColumns().size() == columns.size();
  }

  /** The same index under another name. */
  public Index named(Name newName) {
    return new Index(table, newName, columns, unique, include, where);
  }

  /** The same index after its table has got another name. */
  public Index renameTable(QualifiedName from, QualifiedName to) {
    return new Index(Renaming.in(table, from, to), name, columns, unique, include, where);
  }

  /** The same index after a column has got another name. */
  public Index renameColumn(Name from, Name to) {
    return new Index(
        table,
        name,
        columns.stream().map(part -> part.renameColumn(from, to)).toList(),
        unique,
        Renaming.in(include, from, to),
        where.map(condition -> Renaming.in(condition, from, to)));
  }

  /** The same index that also keeps two rows from sharing the values. */
  public Index asUnique() {
    return new Index(table, name, columns, true, include, where);
  }

  /** The same index that keeps those columns besides. */
  public Index withInclude(List<Name> newInclude) {
    return new Index(table, name, columns, unique, newInclude, where);
  }

  /** The same index of the rows that meet the condition. */
  public Index withWhere(Optional<String> newWhere) {
    return new Index(table, name, columns, unique, include, newWhere);
  }

  /** What it is apart from its name: {@code unique (email desc) include (id) where active}. */
  public String definition() {
    StringBuilder text = new StringBuilder(unique ? "unique (" : "(");
    text.append(joined(columns)).append(')');
    if (!include.isEmpty()) {
      text.append(" include (").append(joined(include)).append(')');
    }
    where.ifPresent(condition -> text.append(" where ").append(condition));
    return text.toString();
  }

  private static String joined(List<?> parts) {
    return String.join(", ", parts.stream().map(Object::toString).toList());
  }

  @Override
  public String toString() {
    return (unique ? "unique index " : "index ")
        + name
        + " "
        + columns
        + (include.isEmpty() ? "" : " include " + include)
        + where.map(condition -> " where " + condition).orElse("");
  }
}
