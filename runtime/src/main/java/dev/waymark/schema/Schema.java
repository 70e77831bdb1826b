package dev.waymark.schema;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All tables and sequences of a database.
 *
 * @param tables the tables
 * @param sequences the sequences, without those a database makes by itself for identity columns
 */
public record Schema(
    Members<QualifiedName, Table> tables, Members<QualifiedName, Sequence> sequences) {

  private static final Schema EMPTY = new Schema(Members.none(), Members.none());

  /** A database before its first migration. */
  public static Schema empty() {
    return EMPTY;
  }

  /** A schema of those tables and sequences. */
  public static Schema of(List<Table> tables, List<Sequence> sequences) {
    return new Schema(Members.of(tables), Members.of(sequences));
  }

  /** The same schema with other tables. */
  public Schema withTables(Members<QualifiedName, Table> newTables) {
    return new Schema(newTables, sequences);
  }

  /** The same schema with other sequences. */
  public Schema withSequences(Members<QualifiedName, Sequence> newSequences) {
    return new Schema(tables, newSequences);
  }

  /** The same schema with another table in the place of the one of the same name. */
  public Schema withTable(Table table) {
    return withTables(tables.replace(table.name(), table));
  }

  /** The same schema after a table has got another name; foreign keys follow. */
  public Schema renameTable(QualifiedName from, QualifiedName to) {
    tables.get(from);
    return withTables(tables.map(t -> t.renameTable(from, to)));
  }

  /** The same schema after a column has got another name; keys, checks and indexes follow. */
  public Schema renameColumn(QualifiedName table, Name from, Name to) {
    tables.get(table).columns().get(from);
    return withTables(tables.map(t -> t.renameColumn(table, from, to)));
  }

  /** The names of the tables that only one of the two schemas has, or that they have otherwise. */
  public SortedSet<QualifiedName> tablesOtherThan(Schema that) {
    SortedSet<QualifiedName> names = new TreeSet<>();
    tables.forEach(table -> names.add(table.name()));
    that.tables.forEach(table -> names.add(table.name()));
    names.removeIf(
        name -> {
          Optional<Table> here = tables.find(name);
          return here.equals(that.tables.find(name));
        });
    return names;
  }
}
