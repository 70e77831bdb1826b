package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.DialectException;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Generation;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.Optional;

/**
 * What MySQL refuses besides, and MariaDB does not (MySQL's manual, "CREATE TABLE and Generated
 * Columns" and "FOREIGN KEY Constraints").
 */
final class MysqlLimits {
  private MysqlLimits() {}

  /**
   * Checks the tables of a schema.
   *
   * @throws DialectException if one cannot be
   */
  static void expectKept(Schema schema) {
    for (Table table : schema.tables()) {
      for (Column<?> column : table.columns()) {
        if (column.spec().isIdentity()) {
          expectNothingFrom(column, table);
        }
      }
      table.foreignKeys().forEach(key -> expectPossible(key, table));
    }
  }

  /** Errors 3109 and 3754, "cannot refer to an auto-increment column". */
  private static void expectNothingFrom(Column<?> numbered, Table table) {
    for (Column<?> column : table.columns()) {
      if (column.isMadeOf(numbered.name())) {
        throw new DialectException(
            "MySQL works out no column from the one that numbers the rows, and "
                + column.path()
                + " is worked out from "
                + numbered.name()
                + ": work it out in queries, or take the number from a sequence");
      }
    }
    for (Index index : table.indexes()) {
      boolean isExpression =
          index.columns().stream()
              .anyMatch(part -> part instanceof IndexExpression e && e.mentions(numbered.name()));
      if (isExpression) {
        throw new DialectException(
            "MySQL has no indexes over expressions with the column that numbers the rows, and the "
                + index
                + " of "
                + table.name()
                + " has one with "
                + numbered.name()
                + ": index the column itself");
      }
    }
  }

  private static void expectPossible(ForeignKey key, Table table) {
    for (Name name : key.columns()) {
      Optional<Generation> generation = table.columns().get(name).spec().generation();
      if (generation.isPresent()) {
        expectPossible(key, name, generation.get());
      }
      for (Column<?> column : table.columns()) {
        boolean isStored = column.spec().generation().filter(Generation::isStored).isPresent();
        if (isStored && column.isMadeOf(name) && (changes(key) || deletes(key))) {
          throw new DialectException(
              "In MySQL no foreign key changes a column, or deletes its row, from which another column"
                  + " is worked out when the row is written (error 1215), as "
                  + column.path()
                  + " is from "
                  + name
                  + " of the foreign key "
                  + key.name()
                  + ": make the column virtual(), or leave the action out");
        }
      }
    }
  }

  /** Errors 3733, "uses virtual column", and 3104, "on a generated column". */
  private static void expectPossible(ForeignKey key, Name column, Generation generation) {
    String which = key.name() + " does with " + key.table() + "." + column;
    if (!generation.isStored()) {
      throw new DialectException(
          "MySQL has no foreign key over a column that is worked out when rows are read, as "
              + which
              + ": leave virtual() out");
    }
    if (changes(key)) {
      throw new DialectException(
          "MySQL has no foreign key that changes a column that is worked out, as "
              + which
              + ": leave the action out");
    }
  }

  private static boolean changes(ForeignKey key) {
    return key.onUpdate() == OnUpdate.CASCADE
        || key.onUpdate() == OnUpdate.SET_NULL
        || key.onDelete() == OnDelete.SET_NULL;
  }

  private static boolean deletes(ForeignKey key) {
    return key.onDelete() == OnDelete.CASCADE;
  }
}
