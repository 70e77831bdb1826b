package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.StandardTypes;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a schema must not have there. It is asked before anything runs, because a revision that the
 * server refuses in its middle has done its first half.
 *
 * @param product what the database is called
 * @param types how types are stored
 */
record MariadbLimits(String product, StandardTypes types) {
  private static final Pattern LARGE =
      Pattern.compile(
          "(?:tiny|medium|long)?(?:text|blob)\\b.*|json\\b.*", Pattern.CASE_INSENSITIVE);

  /**
   * Checks the tables of a schema.
   *
   * @throws DialectException if one cannot be
   */
  void expectKept(Schema schema) {
    ForeignKeys keys = new ForeignKeys(schema, types);
    for (Table table : schema.tables()) {
      expectNumbered(table);
      table.indexes().forEach(index -> expectIndexable(index, table));
      table.foreignKeys().forEach(key -> expectTyped(key, keys));
      table.foreignKeys().forEach(key -> expectNulls(key, table));
    }
  }

  private void expectNumbered(Table table) {
    List<Column<?>> numbered =
        table.columns().stream().filter(c -> c.spec().isIdentity()).<Column<?>>map(c -> c).toList();
    if (numbered.size() > 1) {
      throw new DialectException(
          product
              + " numbers the rows of a table by one column, and "
              + table.name()
              + " has "
              + numbered.size()
              + ": take the other number from a sequence");
    }
    numbered.forEach(column -> expectKey(column, table));
  }

  private void expectKey(Column<?> column, Table table) {
    if (!Numbering.isKey(column.name(), table)) {
      throw new DialectException(
          product
              + " numbers rows by the first column of a key or index only, and "
              + column.path()
              + " is in none: add a unique key over it, or take the number from a sequence");
    }
    expectUnchecked(column.name(), table, "the column that numbers the rows");
  }

  /** What the server changes by itself, a check would have to be asked about (error 1901). */
  private void expectUnchecked(Name column, Table table, String which) {
    for (Check check : table.checks()) {
      if (check.mentions(column)) {
        throw new DialectException(
            product
                + " has no checks over "
                + which
                + ", and "
                + check
                + " names "
                + table.name()
                + "."
                + column
                + ": leave the check out");
      }
    }
  }

  private void expectIndexable(Index index, Table table) {
    for (Name name : index.columnNames()) {
      String type = types.of(table.columns().get(name).spec().type());
      if (isLarge(type)) {
        throw new DialectException(
            product
                + " cannot create the "
                + index
                + " of "
                + table.name()
                + ", because "
                + name
                + " is a "
                + type
                + ": give the column a length of at most 768, or index its beginning with SQL of"
                + " your own");
      }
    }
  }

  private void expectTyped(ForeignKey key, ForeignKeys keys) {
    if (key.onDelete() == OnDelete.SET_DEFAULT || key.onUpdate() == OnUpdate.SET_DEFAULT) {
      throw new DialectException(
          product
              + " has no \"on "
              + (key.onDelete() == OnDelete.SET_DEFAULT ? "delete" : "update")
              + " set default\", which the foreign key "
              + key.name()
              + " of "
              + key.table()
              + " asks for: choose another action, or do it in the application");
    }
    key.columns().forEach(column -> expectFollowing(key, column, keys));
    keys.mismatch(key)
        .ifPresent(
            column -> {
              Column<?> target = keys.target(key, column.name()).orElseThrow();
              throw new DialectException(
                  product
                      + " keeps both sides of a foreign key in one type, and of "
                      + key.name()
                      + " "
                      + column.path()
                      + " is "
                      + types.of(column.spec().type())
                      + " and "
                      + target.path()
                      + " is "
                      + types.of(target.spec().type())
                      + ": change both in one revision");
            });
  }

  /** Strict servers refuse it with error 150 (MDEV-34392). */
  private void expectFollowing(ForeignKey key, Name column, ForeignKeys keys) {
    Optional<Column<?>> target = keys.target(key, column);
    Optional<Column<?>> from = keys.column(key.table(), column);
    boolean mayBecomeNull =
        key.onUpdate() == OnUpdate.CASCADE
            && target.filter(c -> keys.mayBeNull(c)).isPresent()
            && from.filter(c -> !keys.mayBeNull(c)).isPresent();
    if (mayBecomeNull) {
      throw new DialectException(
          product
              + " has no \"on update cascade\" from a column that may be null, as "
              + target.orElseThrow().path()
              + " may, to one that must not be, as "
              + from.orElseThrow().path()
              + " of the foreign key "
              + key.name()
              + ": make both alike, or leave the action out");
    }
  }

  private void expectNulls(ForeignKey key, Table table) {
    boolean empties = key.onDelete() == OnDelete.SET_NULL;
    if (empties || key.onUpdate() == OnUpdate.SET_NULL || key.onUpdate() == OnUpdate.CASCADE) {
      key.columns()
          .forEach(
              column ->
                  expectUnchecked(
                      column,
                      table,
                      "the columns that the foreign key "
                          + key.name()
                          + (empties ? " empties" : " changes")));
    }
  }

  /** Whether a column of that type is kept beside the row, and cannot be indexed as a whole. */
  static boolean isLarge(String type) {
    return LARGE.matcher(type).matches();
  }
}
