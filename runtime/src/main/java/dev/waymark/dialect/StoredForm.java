package dev.waymark.dialect;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a database keeps of a schema: types in its own words, names as they are in its catalogue. A
 * database that keeps less, or something else instead, overrides the method for it.
 */
public class StoredForm {
  private final Vocabulary words;
  private final Identifiers names;

  /** For a database with those words. */
  public StoredForm(Vocabulary words) {
    this.words = words;
    this.names = words.identifiers();
  }

  /** The schema as the database keeps it. */
  public final Schema of(Schema schema) {
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    schema.tables().forEach(table -> tables.add(renamed(table(table, schema))));
    for (Sequence sequence : schema.sequences()) {
      substitute(sequence)
          .ifPresentOrElse(
              table -> tables.add(renamed(table)),
              () -> sequences.add(sequence.named(names.stored(sequence.name()))));
    }
    return Schema.of(tables, sequences);
  }

  /** The table that stands for a sequence, where there are none. */
  protected Optional<Table> substitute(Sequence sequence) {
    return Optional.empty();
  }

  /** What is kept of a table, under the names that it was created with. */
  protected Table table(Table table, Schema schema) {
    return table;
  }

  private Table renamed(Table table) {
    QualifiedName name = names.stored(table.name());
    return new Table(
        name,
        columns(table, name),
        table.primaryKey().map(key -> primaryKey(key, name)),
        Members.of(table.uniqueKeys().stream().map(key -> uniqueKey(key, name)).toList()),
        Members.of(table.foreignKeys().stream().map(key -> foreignKey(key, name)).toList()),
        Members.of(table.checks().stream().map(check -> check(check, name)).toList()),
        Members.of(table.indexes().stream().map(index -> index(index, name)).toList()),
        table.comment());
  }

  private Members<Name, Column<?>> columns(Table table, QualifiedName name) {
    List<Column<?>> columns = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      boolean isOfKey =
          table.primaryKey().filter(key -> key.columns().contains(column.name())).isPresent();
      columns.add(new Column<>(name, names.stored(column.name()), spec(column.spec(), isOfKey)));
    }
    return Members.of(columns);
  }

  /**
   * How a column is worked out belongs to its type, as it does where it was written so. A column of
   * the primary key is never null, and one that numbers the rows has no default.
   */
  private ColumnSpec<?> spec(ColumnSpec<?> spec, boolean isOfKey) {
    return new ColumnSpec<>(
        SqlType.custom(
            Object.class,
            words.types().of(spec.type()) + spec.generation().map(how -> " " + how).orElse("")),
        spec.isNullable() && !isOfKey,
        spec.defaultSql().filter(sql -> !spec.isIdentity()),
        spec.isIdentity(),
        spec.comment(),
        spec.collation(),
        Optional.empty());
  }

  private PrimaryKey primaryKey(PrimaryKey key, QualifiedName table) {
    return new PrimaryKey(table, names.storedMember(key.name()), all(key.columns()));
  }

  private UniqueKey uniqueKey(UniqueKey key, QualifiedName table) {
    return new UniqueKey(
        table, names.storedMember(key.name()), all(key.columns()), key.deferrability());
  }

  private ForeignKey foreignKey(ForeignKey key, QualifiedName table) {
    return new ForeignKey(
        table,
        names.storedMember(key.name()),
        all(key.columns()),
        names.stored(key.target()),
        all(key.targetColumns()),
        key.onDelete(),
        key.onUpdate(),
        key.deferrability());
  }

  private Check check(Check check, QualifiedName table) {
    return new Check(table, names.storedMember(check.name()), check.expression());
  }

  private Index index(Index index, QualifiedName table) {
    return new Index(
        table,
        names.storedMember(index.name()),
        index.columns().stream().map(part -> stored(nulls().of(part))).toList(),
        index.unique(),
        all(index.include()),
        index.where());
  }

  private IndexPart stored(IndexPart part) {
    return part instanceof IndexColumn column
        ? new IndexColumn(names.stored(column.columnName()), part.isDescending(), part.nulls())
        : part;
  }

  /** Where the database has rows without a value. */
  protected NullsOrder nulls() {
    return NullsOrder.LEAST;
  }

  private List<Name> all(List<Name> columns) {
    return columns.stream().map(names::stored).toList();
  }
}
