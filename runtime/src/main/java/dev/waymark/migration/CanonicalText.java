package dev.waymark.migration;

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
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One line per operation, written field by field. It is what checksums in the histories of
 * databases were made of, so no line here may ever change; a new field is written only where it is
 * set.
 */
final class CanonicalText implements Operation.Visitor<String>, Constraint.Visitor<String> {

  private static String line(Object... fields) {
    StringBuilder line = new StringBuilder();
    for (Object field : fields) {
      String text = String.valueOf(field);
      line.append(line.length() == 0 ? "" : " ").append(text.length()).append(':').append(text);
    }
    return line.toString();
  }

  private static String optional(Optional<String> text) {
    return text.map(t -> "+" + t).orElse("-");
  }

  private static String spec(ColumnSpec<?> spec) {
    return line(
            spec.type().kind().word(),
            spec.type(),
            spec.isNullable() ? "null" : "not null",
            spec.isIdentity() ? "identity" : "",
            optional(spec.defaultSql()),
            optional(spec.comment()))
        + spec.collation().map(rules -> " collate " + line(rules)).orElse("")
        + spec.generation().map(how -> " " + line(how)).orElse("");
  }

  private static String column(Column<?> column) {
    return line(column.table(), column.name(), spec(column.spec()));
  }

  private static String index(Index index) {
    return line(index.table(), index.name(), index.columns(), index.unique() ? "unique" : "")
        + (index.include().isEmpty() ? "" : " include " + line(index.include()))
        + index.where().map(condition -> " where " + line(condition)).orElse("");
  }

  private static String sequence(Sequence sequence) {
    return line(sequence.name(), sequence.start(), sequence.increment());
  }

  private String table(Table table) {
    StringBuilder text = new StringBuilder(line(table.name(), optional(table.comment())));
    table.columns().forEach(c -> text.append(" column ").append(column(c)));
    table.constraints().forEach(c -> text.append(' ').append(c.accept(this)));
    table.indexes().forEach(i -> text.append(" index ").append(index(i)));
    return text.toString();
  }

  private static String assignments(List<Assignment> assignments) {
    StringBuilder text = new StringBuilder();
    assignments.forEach(a -> text.append(line(a.column(), value(a.value()))).append(' '));
    return text.toString();
  }

  private static String value(Value value) {
    if (value instanceof Value.Literal literal) {
      Object object = literal.object();
      if (object == null) {
        return "null";
      }
      String text = object instanceof byte[] b ? HexFormat.of().formatHex(b) : object.toString();
      return line(object.getClass().getSimpleName(), text);
    }
    return "sql " + value;
  }

  private static String condition(Condition condition) {
    if (condition instanceof Condition.Equal equal) {
      return line("equal", equal.column(), value(equal.value()));
    }
    return condition.toString();
  }

  @Override
  public String primaryKey(PrimaryKey key) {
    return "primary key " + line(key.table(), key.name(), key.columns());
  }

  @Override
  public String uniqueKey(UniqueKey key) {
    return "unique key "
        + line(key.table(), key.name(), key.columns())
        + key.deferrability().suffix();
  }

  @Override
  public String foreignKey(ForeignKey key) {
    return "foreign key "
        + line(
            key.table(),
            key.name(),
            key.columns(),
            key.target(),
            key.targetColumns(),
            key.onDelete().name())
        + (key.onUpdate() == OnUpdate.NO_ACTION ? "" : " on update " + line(key.onUpdate().name()))
        + key.deferrability().suffix();
  }

  @Override
  public String check(Check check) {
    return "check " + line(check.table(), check.name(), check.expression());
  }

  @Override
  public String createTable(CreateTable op) {
    return "create table " + table(op.table());
  }

  @Override
  public String dropTable(DropTable op) {
    return "drop table " + line(op.table().name());
  }

  @Override
  public String renameTable(RenameTable op) {
    return "rename table " + line(op.from(), op.to());
  }

  @Override
  public String commentTable(CommentTable op) {
    return "comment table " + line(op.table(), optional(op.to()));
  }

  @Override
  public String addColumn(AddColumn op) {
    return "add column " + column(op.column());
  }

  @Override
  public String dropColumn(DropColumn op) {
    return "drop column " + line(op.column().table(), op.column().name());
  }

  @Override
  public String alterColumn(AlterColumn op) {
    return "alter column "
        + line(op.table(), op.column(), spec(op.from()), spec(op.to()), optional(op.using()));
  }

  @Override
  public String renameColumn(RenameColumn op) {
    return "rename column " + line(op.table(), op.from(), op.to());
  }

  @Override
  public String addConstraint(AddConstraint op) {
    return "add " + op.constraint().accept(this);
  }

  @Override
  public String dropConstraint(DropConstraint op) {
    return "drop constraint " + line(op.constraint().table(), op.constraint().name());
  }

  @Override
  public String renameConstraint(RenameConstraint op) {
    return "rename constraint " + line(op.constraint().table(), op.constraint().name(), op.to());
  }

  @Override
  public String createIndex(CreateIndex op) {
    return "create index " + index(op.index());
  }

  @Override
  public String dropIndex(DropIndex op) {
    return "drop index " + line(op.index().table(), op.index().name());
  }

  @Override
  public String renameIndex(RenameIndex op) {
    return "rename index " + line(op.index().table(), op.index().name(), op.to());
  }

  @Override
  public String createSequence(CreateSequence op) {
    return "create sequence " + sequence(op.sequence());
  }

  @Override
  public String dropSequence(DropSequence op) {
    return "drop sequence " + line(op.sequence().name());
  }

  @Override
  public String alterSequence(AlterSequence op) {
    return "alter sequence " + sequence(op.to());
  }

  @Override
  public String renameSequence(RenameSequence op) {
    return "rename sequence " + line(op.from(), op.to());
  }

  @Override
  public String updateRows(UpdateRows op) {
    return "update " + line(op.table(), assignments(op.assignments()), condition(op.condition()));
  }

  @Override
  public String insertRow(InsertRow op) {
    return "insert " + line(op.table(), assignments(op.assignments()));
  }

  @Override
  public String copyRows(CopyRows op) {
    return "copy "
        + line(
            op.from(),
            op.to(),
            op.columns(),
            assignments(op.assignments()),
            condition(op.condition()));
  }

  @Override
  public String mergeRows(MergeRows op) {
    return "merge "
        + line(op.from(), op.to(), op.on(), op.columns(), assignments(op.assignments()));
  }

  @Override
  public String deleteRows(DeleteRows op) {
    return "delete " + line(op.table(), condition(op.condition()));
  }

  @Override
  public String executeSql(ExecuteSql op) {
    return "sql " + line(optional(op.sql()), op.byDialect());
  }

  @Override
  public String runCode(RunCode op) {
    return "run " + line(op.description());
  }
}
