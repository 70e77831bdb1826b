package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.StandardTypes;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What InnoDB wants of a foreign key (MariaDB's manual, "Foreign Keys"; MySQL's, "FOREIGN KEY
 * Constraints").
 *
 * <p>It needs an index that begins with its columns. Left to itself, InnoDB makes one that has the
 * name of the key, takes it away when another comes that serves, and leaves it when the key is
 * dropped. So that it is always known which indexes are there, this one is created and dropped by
 * name.
 *
 * <p>The other side has to be the beginning of a key or index, in the order in which that lists the
 * columns; a key that lists them otherwise is put into it.
 *
 * <p>Both sides have to be of one type, and while they are the two sides of a key, neither can be
 * changed (errors 1832 and 1833, "Cannot change column 'id': used in a foreign key constraint").
 * Between the step that changes the one and the step that changes the other, the key is taken off.
 *
 * @param schema the schema in which the keys are
 * @param types how types are stored
 */
record ForeignKeys(Schema schema, StandardTypes types) {
  private static final Pattern LENGTH = Pattern.compile("^(varchar|varbinary)\\(\\d+\\)$");

  /** The foreign keys of the table for which no key or index of the schema serves. */
  List<ForeignKey> withOwnIndex(Table table) {
    return table.foreignKeys().stream()
        .map(this::inOrder)
        .filter(key -> Numbering.keys(table).noneMatch(columns -> begins(columns, key.columns())))
        .toList();
  }

  /** The constraint; if it is a foreign key, in the order that InnoDB wants. */
  Constraint inOrder(Constraint constraint) {
    return constraint instanceof ForeignKey key ? inOrder(key) : constraint;
  }

  /** The columns as the key or index lists them that makes the others unique. */
  private ForeignKey inOrder(ForeignKey key) {
    int size = key.columns().size();
    Optional<Table> target = schema.tables().find(key.target());
    if (size == 1 || target.isEmpty()) {
      return key;
    }
    List<List<Name>> beginnings =
        Numbering.keys(target.get())
            .filter(columns -> columns.size() >= size)
            .map(columns -> columns.subList(0, size))
            .filter(columns -> columns.containsAll(key.targetColumns()))
            .toList();
    return beginnings.isEmpty() || beginnings.contains(key.targetColumns())
        ? key
        : inOrder(key, beginnings.get(0));
  }

  private static ForeignKey inOrder(ForeignKey key, List<Name> targetColumns) {
    List<Name> columns =
        targetColumns.stream()
            .map(column -> key.columns().get(key.targetColumns().indexOf(column)))
            .toList();
    return key.between(columns, targetColumns);
  }

  private static boolean begins(List<Name> columns, List<Name> with) {
    return columns.size() >= with.size() && columns.subList(0, with.size()).equals(with);
  }

  /** Whether the database can have the constraint: a foreign key not, if the types differ. */
  boolean isThere(Constraint constraint) {
    return !(constraint instanceof ForeignKey key) || mismatch(key).isEmpty();
  }

  /** The first column of a foreign key that has another type than the one it refers to. */
  Optional<Column<?>> mismatch(ForeignKey key) {
    for (int i = 0; i < key.columns().size(); i++) {
      Optional<Column<?>> from = column(key.table(), key.columns().get(i));
      Optional<Column<?>> to = column(key.target(), key.targetColumns().get(i));
      if (from.isPresent() && to.isPresent() && !stored(from.get()).equals(stored(to.get()))) {
        return from;
      }
    }
    return Optional.empty();
  }

  /** The column that a column of a foreign key refers to. */
  Optional<Column<?>> target(ForeignKey key, Name column) {
    return column(key.target(), key.targetColumns().get(key.columns().indexOf(column)));
  }

  /** Whether rows may have no value in the column, which is so in no column of a primary key. */
  boolean mayBeNull(Column<?> column) {
    Optional<PrimaryKey> primaryKey =
        schema.tables().find(column.table()).flatMap(Table::primaryKey);
    return column.spec().isNullable()
        && primaryKey.filter(key -> key.columns().contains(column.name())).isEmpty();
  }

  /** A column of the schema. */
  Optional<Column<?>> column(QualifiedName table, Name column) {
    return schema.tables().find(table).flatMap(t -> t.columns().find(column));
  }

  /** The type, without the length where that may differ. */
  private String stored(Column<?> column) {
    String type = LENGTH.matcher(types.of(column.spec().type())).replaceFirst("$1");
    return type + column.spec().collation().map(rules -> " collate " + rules).orElse("");
  }

  /** The foreign keys in which the column is, on one side or the other. */
  Stream<ForeignKey> of(QualifiedName table, Name column) {
    return schema.tables().stream()
        .flatMap(t -> t.foreignKeys().stream())
        .filter(
            key ->
                (key.table().equals(table) && key.columns().contains(column))
                    || (key.target().equals(table) && key.targetColumns().contains(column)));
  }
}
