package dev.waymark.command;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.CommentTable;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.DropSequence;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameConstraint;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.RunCode;
import dev.waymark.operation.UpdateRows;
import dev.waymark.schema.QualifiedName;
import java.util.Optional;

/** The table that an operation changes, or whose rows it does; nothing for what is not told. */
enum ConcernedTable implements Operation.Visitor<Optional<QualifiedName>> {
  INSTANCE;

  @Override
  public Optional<QualifiedName> createTable(CreateTable op) {
    return Optional.of(op.table().name());
  }

  @Override
  public Optional<QualifiedName> dropTable(DropTable op) {
    return Optional.of(op.table().name());
  }

  @Override
  public Optional<QualifiedName> renameTable(RenameTable op) {
    return Optional.of(op.from());
  }

  @Override
  public Optional<QualifiedName> commentTable(CommentTable op) {
    return Optional.of(op.table());
  }

  @Override
  public Optional<QualifiedName> addColumn(AddColumn op) {
    return Optional.of(op.column().table());
  }

  @Override
  public Optional<QualifiedName> dropColumn(DropColumn op) {
    return Optional.of(op.column().table());
  }

  @Override
  public Optional<QualifiedName> alterColumn(AlterColumn op) {
    return Optional.of(op.table());
  }

  @Override
  public Optional<QualifiedName> renameColumn(RenameColumn op) {
    return Optional.of(op.table());
  }

  @Override
  public Optional<QualifiedName> addConstraint(AddConstraint op) {
    return Optional.of(op.constraint().table());
  }

  @Override
  public Optional<QualifiedName> dropConstraint(DropConstraint op) {
    return Optional.of(op.constraint().table());
  }

  @Override
  public Optional<QualifiedName> renameConstraint(RenameConstraint op) {
    return Optional.of(op.constraint().table());
  }

  @Override
  public Optional<QualifiedName> createIndex(CreateIndex op) {
    return Optional.of(op.index().table());
  }

  @Override
  public Optional<QualifiedName> dropIndex(DropIndex op) {
    return Optional.of(op.index().table());
  }

  @Override
  public Optional<QualifiedName> renameIndex(RenameIndex op) {
    return Optional.of(op.index().table());
  }

  @Override
  public Optional<QualifiedName> createSequence(CreateSequence op) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> dropSequence(DropSequence op) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> alterSequence(AlterSequence op) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> renameSequence(RenameSequence op) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> updateRows(UpdateRows op) {
    return Optional.of(op.table());
  }

  @Override
  public Optional<QualifiedName> insertRow(InsertRow op) {
    return Optional.of(op.table());
  }

  @Override
  public Optional<QualifiedName> deleteRows(DeleteRows op) {
    return Optional.of(op.table());
  }

  @Override
  public Optional<QualifiedName> executeSql(ExecuteSql op) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> runCode(RunCode op) {
    return Optional.empty();
  }

  @Override
  public Optional<QualifiedName> copyRows(CopyRows op) {
    return Optional.of(op.from());
  }

  @Override
  public Optional<QualifiedName> mergeRows(MergeRows op) {
    return Optional.of(op.from());
  }
}
