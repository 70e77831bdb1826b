package dev.waymark.schema;

/**
 * A column of a table: an element of the model and, in a migration, the typed handle for it.
 *
 * @param <T> the Java class of its values; keeps a foreign key from {@code varchar} to {@code
 *     bigint}, or a value of the wrong class, from compiling
 * @param table the table it is in
 * @param name its name in the table
 * @param spec type, nullability and the rest
 */
public record Column<T>(QualifiedName table, Name name, ColumnSpec<T> spec)
    implements Named<Name>, Indexed {

  /** The same column with another specification. */
  public Column<T> as(ColumnSpec<T> newSpec) {
    return new Column<>(table, name, newSpec);
  }

  /** The same column, nullable: how a column is added before its rows are filled. */
  public Column<T> nullable() {
    return as(spec.nullable());
  }

  /** This column in an index, from the greatest to the least value. */
  public IndexColumn descending() {
    return inIndex().descending();
  }

  /** The same column under another name. */
  public Column<T> named(Name newName) {
    return new Column<>(table, newName, spec);
  }

  /** The same, after another column that its definition may name has got another name. */
  Column<T> renameInDefinition(Name from, Name to) {
    ColumnSpec<T> renamed =
        spec.generated(spec.generation().map(how -> how.renameColumn(from, to)));
    return as(spec.type().isGenerated() ? renamed.as(spec.type().renameColumn(from, to)) : renamed);
  }

  /** Whether the database works its values out from those of the other column. */
  public boolean isMadeOf(Name other) {
    return spec.isGenerated()
        && !renameInDefinition(other, Name.of("`" + other.text() + " `")).equals(this);
  }

  /** The same column in another table. */
  public Column<T> in(QualifiedName newTable) {
    return new Column<>(newTable, name, spec);
  }

  /** This column in an index, with the rows without a value before the others. */
  public IndexColumn nullsFirst() {
    return inIndex().withNulls(Nulls.FIRST);
  }

  /** This column in an index, with the rows without a value behind the others. */
  public IndexColumn nullsLast() {
    return inIndex().withNulls(Nulls.LAST);
  }

  @Override
  public IndexColumn inIndex() {
    return new IndexColumn(name, false);
  }

  /** {@code customers.email}. */
  public String path() {
    return table + "." + name;
  }

  /** The column in one line: {@code customers.email varchar(120) not null}. */
  @Override
  public String toString() {
    return path() + " " + spec;
  }
}
