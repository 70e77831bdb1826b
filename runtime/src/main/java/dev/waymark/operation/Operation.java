package dev.waymark.operation;

import dev.waymark.schema.Schema;

/** One step of a migration. */
public sealed interface Operation permits SchemaOperation, DataOperation {

  /**
   * The schema after this step.
   *
   * @throws dev.waymark.schema.SchemaException if the step does not fit the schema: what it creates
   *     is there already, or what it changes is not there or not as the step says
   */
  Schema applyTo(Schema before);

  /** Calls the method for this kind of operation. */
  <R> R accept(Visitor<R> visitor);

  /** The step in a few words, for messages: {@code add column customers.email varchar(320)}. */
  @Override
  String toString();

  /**
   * A function over the kinds of operation. A new operation breaks every implementation, on
   * purpose.
   *
   * @param <R> what it gives
   */
  interface Visitor<R> {
    /** Creates a table with all that belongs to it. */
    R createTable(CreateTable op);

    /** Drops a table with all that belongs to it. */
    R dropTable(DropTable op);

    /** Renames a table. */
    R renameTable(RenameTable op);

    /** Changes the comment of a table. */
    R commentTable(CommentTable op);

    /** Adds a column. */
    R addColumn(AddColumn op);

    /** Drops a column. */
    R dropColumn(DropColumn op);

    /** Changes what a column is. */
    R alterColumn(AlterColumn op);

    /** Renames a column. */
    R renameColumn(RenameColumn op);

    /** Adds a key or check. */
    R addConstraint(AddConstraint op);

    /** Drops a key or check. */
    R dropConstraint(DropConstraint op);

    /** Renames a key or check. */
    R renameConstraint(RenameConstraint op);

    /** Creates an index. */
    R createIndex(CreateIndex op);

    /** Drops an index. */
    R dropIndex(DropIndex op);

    /** Renames an index. */
    R renameIndex(RenameIndex op);

    /** Creates a sequence. */
    R createSequence(CreateSequence op);

    /** Drops a sequence. */
    R dropSequence(DropSequence op);

    /** Changes a sequence. */
    R alterSequence(AlterSequence op);

    /** Renames a sequence. */
    R renameSequence(RenameSequence op);

    /** Changes rows. */
    R updateRows(UpdateRows op);

    /** Inserts a row. */
    R insertRow(InsertRow op);

    /** Inserts what stands in rows of another table. */
    R copyRows(CopyRows op);

    /** Changes rows to what stands in rows of another table. */
    R mergeRows(MergeRows op);

    /** Deletes rows. */
    R deleteRows(DeleteRows op);

    /** Runs SQL as written. */
    R executeSql(ExecuteSql op);

    /** Runs Java code. */
    R runCode(RunCode op);
  }
}
