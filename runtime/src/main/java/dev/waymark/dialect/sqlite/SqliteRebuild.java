package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.Identifiers;
import dev.waymark.schema.Column;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table made anew with its rows, which is how SQLite changes what its {@code alter table} cannot
 * (its manual, "ALTER TABLE", "Making Other Kinds Of Table Schema Changes"): a new table is made
 * and filled, the old one dropped, the new one renamed, its indexes made.
 *
 * <p>The new table refers to itself by its final name, and with {@code legacy_alter_table} the
 * renaming leaves alone what others say about it: foreign keys, views and triggers of other tables
 * go on to mean it. Two things are up to whoever runs the statements: that {@code foreign_keys} is
 * off, as dropping the old table would act on the rows that refer to it; and the triggers of the
 * table, which are dropped with it.
 *
 * @param before the table
 * @param after what it becomes
 */
record SqliteRebuild(Table before, Table after) {
  private static final Identifiers NAMES = SqliteDialect.WORDS.identifiers();

  /**
   * The statements up to the indexes.
   *
   * @param clauses definitions of columns and constraints
   * @param values expressions for the new values of columns that do not stay as they are
   */
  List<String> statements(SqliteClauses clauses, Map<Name, String> values) {
    QualifiedName table = before.name();
    QualifiedName made = table.sibling(table.name().withText(table.name().text() + "__new"));
    List<String> statements = new ArrayList<>();
    statements.add(
        "create table "
            + NAMES.of(made)
            + " (\n    "
            + String.join(",\n    ", clauses.lines(after))
            + "\n)");
    statements.addAll(copy(made, values));
    statements.add("drop table " + NAMES.of(table));
    statements.add("pragma legacy_alter_table = on");
    statements.add("alter table " + NAMES.of(made) + " rename to " + NAMES.of(table.name()));
    statements.add("pragma legacy_alter_table = off");
    return statements;
  }

  private List<String> copy(QualifiedName made, Map<Name, String> values) {
    List<Name> columns =
        after.columns().stream()
            .filter(column -> !column.spec().isGenerated())
            .<Name>map(Column::name)
            .filter(name -> before.columns().find(name).isPresent())
            .toList();
    if (columns.isEmpty()) {
      return List.of();
    }
    List<String> expressions =
        columns.stream().map(name -> values.getOrDefault(name, NAMES.of(name))).toList();
    return List.of(
        "insert into "
            + NAMES.of(made)
            + " ("
            + NAMES.list(columns)
            + ") select "
            + String.join(", ", expressions)
            + " from "
            + NAMES.of(before.name()));
  }
}
