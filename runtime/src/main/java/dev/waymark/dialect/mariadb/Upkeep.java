package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Vocabulary;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to change with a table because something else of it does: the indexes of its foreign
 * keys, and which column numbers the rows.
 */
final class Upkeep {
  private final Vocabulary words;
  private final MariadbClauses clauses;
  private final Schema before;
  private final Schema after;

  Upkeep(Vocabulary words, MariadbClauses clauses, Schema before, Schema after) {
    this.words = words;
    this.clauses = clauses;
    this.before = before;
    this.after = after;
  }

  ForeignKeys keysBefore() {
    return new ForeignKeys(before, words.types());
  }

  ForeignKeys keysAfter() {
    return new ForeignKeys(after, words.types());
  }

  /** Name and definition of a column in the table that it is in afterwards. */
  String definition(Column<?> column) {
    return clauses.column(Numbering.stored(column, after.tables().get(column.table())));
  }

  /** Name and definition of a column in the table that it was in before. */
  String definitionBefore(Column<?> column) {
    return clauses.column(Numbering.stored(column, before.tables().get(column.table())));
  }

  /** Whether the column is one of the primary key, on which nothing may be empty. */
  boolean isOfPrimaryKey(QualifiedName table, Name column) {
    return before
        .tables()
        .get(table)
        .primaryKey()
        .filter(key -> key.columns().contains(column))
        .isPresent();
  }

  /** The changes of a table, with those that have to be made with them. */
  List<String> around(QualifiedName table, List<String> changes) {
    Table from = before.tables().get(table);
    Table to = after.tables().get(table);
    List<String> all = new ArrayList<>(numbering(from, to, false));
    all.addAll(changes);
    List<ForeignKey> indexedBefore = keysBefore().withOwnIndex(from);
    List<ForeignKey> indexedAfter = keysAfter().withOwnIndex(to);
    for (ForeignKey key : indexedBefore) {
      if (!indexedAfter.contains(key)) {
        all.add("drop index " + words.identifiers().ofMember(key.name()));
      }
    }
    for (ForeignKey key : indexedAfter) {
      if (!indexedBefore.contains(key)) {
        all.add("add " + clauses.ownIndex(key));
      }
    }
    all.addAll(numbering(from, to, true));
    return all;
  }

  /** The columns that begin to number the rows, or cease to. */
  private List<String> numbering(Table from, Table to, boolean begins) {
    List<String> changes = new ArrayList<>();
    for (Column<?> column : to.columns()) {
      Optional<Column<?>> was = from.columns().find(column.name());
      boolean isNumbered = Numbering.stored(column, to).spec().isIdentity();
      boolean wasNumbered =
          was.filter(c -> Numbering.stored(c, from).spec().isIdentity()).isPresent();
      if (isNumbered != wasNumbered && isNumbered == begins) {
        changes.add("modify column " + definition(column));
      }
    }
    return changes;
  }
}
