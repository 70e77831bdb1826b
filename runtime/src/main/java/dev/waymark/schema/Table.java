package dev.waymark.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with all that belongs to it.
 *
 * @param name its name
 * @param columns its columns
 * @param primaryKey its primary key, if it has one
 * @param uniqueKeys its unique keys
 * @param foreignKeys the foreign keys from it
 * @param checks its checks
 * @param indexes its indexes, without those a database makes by itself for keys
 * @param comment what the database says about it
 */
public record Table(
    QualifiedName name,
    Members<Name, Column<?>> columns,
    Optional<PrimaryKey> primaryKey,
    Members<Name, UniqueKey> uniqueKeys,
    Members<Name, ForeignKey> foreignKeys,
    Members<Name, Check> checks,
    Members<Name, Index> indexes,
    Optional<String> comment)
    implements Named<QualifiedName> {

  /** A table with those columns and nothing else yet. */
  public static Table of(QualifiedName name, List<? extends Column<?>> columns) {
    return new Table(
        name,
        Members.of(columns),
        Optional.empty(),
        Members.none(),
        Members.none(),
        Members.none(),
        Members.none(),
        Optional.empty());
  }

  /** The same table with other columns. */
  public Table withColumns(Members<Name, Column<?>> newColumns) {
    return new Table(
        name, newColumns, primaryKey, uniqueKeys, foreignKeys, checks, indexes, comment);
  }

  /** The same table with another primary key, or none. */
  public Table withPrimaryKey(Optional<PrimaryKey> newKey) {
    return new Table(name, columns, newKey, uniqueKeys, foreignKeys, checks, indexes, comment);
  }

  /** The same table with other unique keys. */
  public Table withUniqueKeys(Members<Name, UniqueKey> newKeys) {
    return new Table(name, columns, primaryKey, newKeys, foreignKeys, checks, indexes, comment);
  }

  /** The same table with other foreign keys. */
  public Table withForeignKeys(Members<Name, ForeignKey> newKeys) {
    return new Table(name, columns, primaryKey, uniqueKeys, newKeys, checks, indexes, comment);
  }

  /** The same table with other checks. */
  public Table withChecks(Members<Name, Check> newChecks) {
    return new Table(
        name, columns, primaryKey, uniqueKeys, foreignKeys, newChecks, indexes, comment);
  }

  /** The same table with other indexes. */
  public Table withIndexes(Members<Name, Index> newIndexes) {
    return new Table(
        name, columns, primaryKey, uniqueKeys, foreignKeys, checks, newIndexes, comment);
  }

  /** The same table with another comment, or none. */
  public Table withComment(Optional<String> newComment) {
    return new Table(
        name, columns, primaryKey, uniqueKeys, foreignKeys, checks, indexes, newComment);
  }

  /** The same table with one more constraint, or with it in the place of another. */
  public Table with(Constraint constraint) {
    return constraint.accept(new ConstraintAdder(this));
  }

  /** The same table without the constraint. */
  public Table without(Constraint constraint) {
    return constraint.accept(new ConstraintRemover(this));
  }

  /** Every constraint: primary key, unique keys, checks, foreign keys. */
  public Stream<Constraint> constraints() {
    return Stream.of(
            primaryKey.stream(), uniqueKeys.stream(), checks.stream(), foreignKeys.stream())
        .flatMap(s -> s);
  }

  /** Whether a key, check or index of the table has that name. */
  public boolean hasMember(Name member) {
    return indexes.has(member) || constraints().anyMatch(c -> c.name().equals(member));
  }

  /** The same after a table, this one or one it refers to, has got another name. */
  public Table renameTable(QualifiedName from, QualifiedName to) {
    return new Table(
        Renaming.in(name, from, to),
        columns.map(c -> c.in(Renaming.in(c.table(), from, to))),
        primaryKey.map(k -> k.renameTable(from, to)),
        uniqueKeys.map(k -> k.renameTable(from, to)),
        foreignKeys.map(k -> k.renameTable(from, to)),
        checks.map(k -> k.renameTable(from, to)),
        indexes.map(i -> i.renameTable(from, to)),
        comment);
  }

  /** The same after a column, of this table or of one it refers to, has got another name. */
  public Table renameColumn(QualifiedName ofTable, Name from, Name to) {
    Table referring = withForeignKeys(foreignKeys.map(k -> k.renameColumn(ofTable, from, to)));
    if (!name.equals(ofTable)) {
      return referring;
    }
    Column<?> column = columns.get(from);
    return new Table(
        name,
        columns.replace(from, column.named(to)).map(c -> c.renameInDefinition(from, to)),
        primaryKey.map(k -> k.renameColumn(ofTable, from, to)),
        uniqueKeys.map(k -> k.renameColumn(ofTable, from, to)),
        referring.foreignKeys,
        checks.map(k -> k.renameColumn(ofTable, from, to)),
        indexes.map(i -> i.renameColumn(from, to)),
        comment);
  }

  @Override
  public String toString() {
    return "table " + name;
  }

  private record ConstraintAdder(Table table) implements Constraint.Visitor<Table> {
    @Override
    public Table primaryKey(PrimaryKey key) {
      if (table.primaryKey.isPresent()) {
        throw new SchemaException(table + " already has a " + table.primaryKey.get());
      }
      return table.withPrimaryKey(Optional.of(key));
    }

    @Override
    public Table uniqueKey(UniqueKey key) {
      return table.withUniqueKeys(table.uniqueKeys.with(key));
    }

    @Override
    public Table foreignKey(ForeignKey key) {
      return table.withForeignKeys(table.foreignKeys.with(key));
    }

    @Override
    public Table check(Check check) {
      return table.withChecks(table.checks.with(check));
    }
  }

  private record ConstraintRemover(Table table) implements Constraint.Visitor<Table> {
    @Override
    public Table primaryKey(PrimaryKey key) {
      return table.withPrimaryKey(Optional.empty());
    }

    @Override
    public Table uniqueKey(UniqueKey key) {
      return table.withUniqueKeys(table.uniqueKeys.without(key.name()));
    }

    @Override
    public Table foreignKey(ForeignKey key) {
      return table.withForeignKeys(table.foreignKeys.without(key.name()));
    }

    @Override
    public Table check(Check check) {
      return table.withChecks(table.checks.without(check.name()));
    }
  }
}
