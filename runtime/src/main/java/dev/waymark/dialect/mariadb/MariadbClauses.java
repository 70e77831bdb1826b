package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Clauses;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Clauses of MariaDB, where comments and indexes are parts of the statement about the table. */
class MariadbClauses extends Clauses {
  private final Vocabulary words;

  MariadbClauses(Vocabulary words) {
    super(words);
    this.words = words;
  }

  @Override
  public String definition(ColumnSpec<?> spec) {
    String comment = spec.comment().map(text -> " comment " + words.literals().of(text)).orElse("");
    return super.definition(spec) + comment;
  }

  /** MariaDB takes no "not null" there. */
  @Override
  protected boolean isNotNull(ColumnSpec<?> spec) {
    return false;
  }

  @Override
  protected String identity() {
    return "not null auto_increment";
  }

  /** The lines of {@code create table}, with the indexes that have no statement of their own. */
  List<String> lines(Table table, ForeignKeys keys) {
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(column(Numbering.stored(column, table))));
    table
        .constraints()
        .filter(keys::isThere)
        .map(keys::inOrder)
        .forEach(c -> lines.add(constraint(c)));
    table.indexes().forEach(index -> lines.add(index(index)));
    keys.withOwnIndex(table).forEach(key -> lines.add(ownIndex(key)));
    return lines;
  }

  /** Name and columns of an index. */
  String index(Index index) {
    return (index.unique() ? "unique index " : "index ")
        + words.identifiers().ofMember(index.name())
        + " "
        + definition(index);
  }

  /** The index that InnoDB would make by itself for a foreign key, under the same name. */
  String ownIndex(ForeignKey key) {
    return "index "
        + words.identifiers().ofMember(key.name())
        + " ("
        + words.identifiers().list(key.columns())
        + ")";
  }

  /** How a key or check is dropped, in {@code alter table}. */
  String drop(Constraint constraint) {
    return constraint.accept(new Drops(words.identifiers()));
  }
}
