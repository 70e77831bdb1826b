package dev.waymark.migration;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.Indexed;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that a migration speaks of: an anonymous subclass whose fields are its columns, keys and
 * indexes, so that a wrong name is a compile error in the migration.
 */
public abstract sealed class TableDefinition permits NewTable, ExistingTable {
  private final QualifiedName name;
  private final List<Column<?>> columns = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private Optional<String> comment = Optional.empty();

  TableDefinition(String name) {
    this.name = QualifiedName.of(name);
  }

  /** Declares a column. */
  protected final <T> Column<T> column(String columnName, ColumnSpec<T> spec) {
    Column<T> column = new Column<>(name, Name.of(columnName), spec);
    columns.add(column);
    return column;
  }

  /** Declares the primary key. */
  protected final PrimaryKey primaryKey(String keyName, Column<?>... keyColumns) {
    return declared(new PrimaryKey(name, Name.of(keyName), names(keyColumns)));
  }

  /** Declares a unique key. */
  protected final UniqueKey unique(String keyName, Column<?>... keyColumns) {
    return unique(keyName).over(keyColumns);
  }

  /** Declares a unique key that is more than its columns. */
  protected final UniqueOptions unique(String keyName) {
    return new UniqueOptions(name, keyName, this::declared);
  }

  /** Declares a foreign key of one column. */
  protected final <A> ForeignKeys.From1<A> foreignKey(String keyName, Column<A> column) {
    return new ForeignKeys.From1<>(keyName, column, this::declared);
  }

  /** Declares a foreign key of two columns. */
  protected final <A, B> ForeignKeys.From2<A, B> foreignKey(
      String keyName, Column<A> first, Column<B> second) {
    return new ForeignKeys.From2<>(keyName, first, second, this::declared);
  }

  /** Declares a foreign key of any number of columns. */
  protected final ForeignKeys.FromMany foreignKey(String keyName, List<Column<?>> keyColumns) {
    return new ForeignKeys.FromMany(keyName, keyColumns, this::declared);
  }

  /** Declares a check. */
  protected final Check check(String checkName, String condition) {
    return declared(new Check(name, Name.of(checkName), condition));
  }

  /**
   * Declares an index over columns and expressions, each of which may be {@code descending()},
   * {@code nullsFirst()} or {@code nullsLast()}.
   */
  protected final Index index(String indexName, Indexed... over) {
    return index(indexName).over(over);
  }

  /** Declares an index that also keeps two rows from sharing the values. */
  protected final Index uniqueIndex(String indexName, Indexed... over) {
    return uniqueIndex(indexName).over(over);
  }

  /**
   * Declares an index that is more than its columns: {@code index("ix").where("paid").over(id)}.
   */
  protected final IndexOptions index(String indexName) {
    return new IndexOptions(name, indexName, false, this::declared);
  }

  /** Declares a unique index that is more than its columns. */
  protected final IndexOptions uniqueIndex(String indexName) {
    return new IndexOptions(name, indexName, true, this::declared);
  }

  /** What an index can be over besides columns: {@code expression("lower(email)")}. */
  protected final IndexExpression expression(String sql) {
    return IndexExpression.of(sql);
  }

  /** Declares what the database says about the table. */
  protected final void comment(String text) {
    comment = Optional.of(text);
  }

  private <C extends Constraint> C declared(C constraint) {
    constraints.add(constraint);
    return constraint;
  }

  private Index declared(Index index) {
    indexes.add(index);
    return index;
  }

  private static List<Name> names(Column<?>... columns) {
    return Stream.of(columns).<Name>map(Column::name).toList();
  }

  final QualifiedName tableName() {
    return name;
  }

  /** The table as declared. */
  final Table table() {
    Table table = Table.of(name, columns);
    for (Constraint constraint : constraints) {
      table = table.with(constraint);
    }
    for (Index index : indexes) {
      table = table.withIndexes(table.indexes().with(index));
    }
    return table.withComment(comment);
  }
}
