package dev.waymark.operation;

/** A step that changes the shape of the database. */
public sealed interface SchemaOperation extends Operation
    permits CreateTable,
        DropTable,
        RenameTable,
        CommentTable,
        AddColumn,
        DropColumn,
        AlterColumn,
        RenameColumn,
        AddConstraint,
        DropConstraint,
        RenameConstraint,
        CreateIndex,
        DropIndex,
        RenameIndex,
        CreateSequence,
        DropSequence,
        AlterSequence,
        RenameSequence {

  /**
   * The step that takes the schema back: {@code inverse().applyTo(applyTo(s))} equals {@code s}.
   */
  SchemaOperation inverse();
}
