package dev.waymark.schema;

import java.util.List;

/** A rule that the rows of a table keep. */
public sealed interface Constraint extends Named<Name>
    permits PrimaryKey, UniqueKey, ForeignKey, Check {

  /** The table whose rows keep it. */
  QualifiedName table();

  /** The columns of that table that it names; empty for a check, whose text names them. */
  List<Name> columns();

  /** The same under another name. */
  Constraint named(Name newName);

  /** The same after the given table has got another name, as owner or as target. */
  Constraint renameTable(QualifiedName from, QualifiedName to);

  /** The same after a column of the given table has got another name. */
  Constraint renameColumn(QualifiedName ofTable, Name from, Name to);

  /** Whether it is the same rule, whatever its name. */
  default boolean sameRule(Constraint that) {
    return named(that.name()).equals(that);
  }

  /** Calls the method for this kind of constraint. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A function over the kinds of constraint. A new kind breaks every implementation, on purpose.
   *
   * @param <R> what it gives
   */
  interface Visitor<R> {
    /** A primary key. */
    R primaryKey(PrimaryKey key);

    /** A unique key. */
    R uniqueKey(UniqueKey key);

    /** A foreign key. */
    R foreignKey(ForeignKey key);

    /** A check. */
    R check(Check check);
  }
}
