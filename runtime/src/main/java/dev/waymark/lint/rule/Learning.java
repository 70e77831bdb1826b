package dev.waymark.lint.rule;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.Assignment;
import dev.waymark.operation.CommentTable;
import dev.waymark.operation.Condition;
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
import dev.waymark.operation.Value;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.MemberPath;
import java.util.regex.Pattern;

/**
 * What is known after an operation. A visitor, so that a new operation cannot be forgotten here.
 *
 * @param known what was known before it
 */
record Learning(Known known) implements Operation.Visitor<Known> {
  private static final Pattern CONSTANT =
      Pattern.compile(
          "\\s*(?:[-+]?[0-9.]+|'(?:[^']|'')*'|true|false)\\s*", Pattern.CASE_INSENSITIVE);

  @Override
  public Known createTable(CreateTable op) {
    return known.withTable(op.table().name());
  }

  @Override
  public Known dropTable(DropTable op) {
    return known.withoutTable(op.table().name());
  }

  @Override
  public Known renameTable(RenameTable op) {
    return known.renameTable(op.from(), op.to());
  }

  @Override
  public Known addColumn(AddColumn op) {
    ColumnSpec<?> spec = op.column().spec();
    boolean hasValues = spec.isIdentity() || spec.defaultSql().isPresent() || !spec.isNullable();
    boolean isConstant = spec.defaultSql().filter(Learning::isConstant).isPresent();
    MemberPath path = new MemberPath(op.column().table(), op.column().name());
    return known.withColumn(path, !hasValues, isConstant);
  }

  @Override
  public Known dropColumn(DropColumn op) {
    return known.withoutColumn(new MemberPath(op.column().table(), op.column().name()));
  }

  @Override
  public Known renameColumn(RenameColumn op) {
    return known.renameColumn(op.table(), op.from(), op.to());
  }

  @Override
  public Known updateRows(UpdateRows op) {
    Known after = known;
    for (Assignment assignment : op.assignments()) {
      boolean allRows = !(op.condition() instanceof Condition.Sql);
      after =
          after.filled(
              new MemberPath(op.table(), assignment.column()),
              allRows && isConstant(assignment.value()));
    }
    return after;
  }

  private static boolean isConstant(Value value) {
    return value instanceof Value.Literal literal
        ? literal.object() != null
        : value instanceof Value.Expression expression && isConstant(expression.sql());
  }

  private static boolean isConstant(String sql) {
    return CONSTANT.matcher(sql).matches();
  }

  @Override
  public Known insertRow(InsertRow op) {
    return known.anything();
  }

  @Override
  public Known copyRows(CopyRows op) {
    return known.anything();
  }

  @Override
  public Known mergeRows(MergeRows op) {
    return known.anything();
  }

  @Override
  public Known executeSql(ExecuteSql op) {
    return known.anything();
  }

  @Override
  public Known runCode(RunCode op) {
    return known.anything();
  }

  @Override
  public Known deleteRows(DeleteRows op) {
    return known;
  }

  @Override
  public Known commentTable(CommentTable op) {
    return known;
  }

  @Override
  public Known alterColumn(AlterColumn op) {
    return known;
  }

  @Override
  public Known addConstraint(AddConstraint op) {
    return known;
  }

  @Override
  public Known dropConstraint(DropConstraint op) {
    return known;
  }

  @Override
  public Known renameConstraint(RenameConstraint op) {
    return known;
  }

  @Override
  public Known createIndex(CreateIndex op) {
    return known;
  }

  @Override
  public Known dropIndex(DropIndex op) {
    return known;
  }

  @Override
  public Known renameIndex(RenameIndex op) {
    return known;
  }

  @Override
  public Known createSequence(CreateSequence op) {
    return known;
  }

  @Override
  public Known dropSequence(DropSequence op) {
    return known;
  }

  @Override
  public Known alterSequence(AlterSequence op) {
    return known;
  }

  @Override
  public Known renameSequence(RenameSequence op) {
    return known;
  }
}
