package dev.waymark.dialect;

import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.util.List;

/**
 * What stands for a sequence where a database has none: a table of the same name with one row, the
 * next number, as Hibernate makes it. The step is known to the application only, so that a change
 * of it needs no statement; numbers are not given again.
 */
public final class SequenceTable {
  private final Identifiers names;

  /** Tables whose names are written so. */
  public SequenceTable(Identifiers names) {
    this.names = names;
  }

  /** What is created, without its row. */
  public static Table table(Sequence sequence) {
    return Table.of(
        sequence.name(),
        List.of(
            new Column<>(
                sequence.name(), Name.of("next_val"), ColumnSpec.of(SqlType.of(TypeKind.BIGINT)))));
  }

  /** Creates the table, with its row. */
  public List<String> create(Sequence sequence) {
    String table = names.of(sequence.name());
    return List.of(
        "create table " + table + " (next_val bigint)",
        "insert into " + table + " (next_val) values (" + sequence.start() + ")");
  }

  /** Drops it. */
  public List<String> drop(Sequence sequence) {
    return List.of("drop table " + names.of(sequence.name()));
  }

  /** Gives it another name in the same database schema. */
  public List<String> rename(QualifiedName from, QualifiedName to) {
    return List.of("alter table " + names.of(from) + " rename to " + names.of(to.name()));
  }
}
