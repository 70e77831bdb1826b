package dev.waymark.processor.emit;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
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
import dev.waymark.processor.emit.Code.Call;
import dev.waymark.processor.emit.Code.Chain;
import dev.waymark.processor.emit.Code.Reference;
import dev.waymark.processor.emit.Code.Text;
import dev.waymark.processor.emit.Code.Word;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step as a statement: {@code up.add(customers.email)}. What the step speaks of is declared on
 * the way.
 *
 * @param steps {@code up} or {@code down}
 * @param before the schema before the step
 * @param nouns what is declared
 */
record StepCode(String steps, Schema before, Nouns nouns) implements Operation.Visitor<Code> {

  private Call call(String verb, Code... arguments) {
    return new Call(Word.of(steps + "." + verb), List.of(arguments));
  }

  private Call call(String verb, Reference noun) {
    return call(verb, Word.of(noun));
  }

  private Code rename(Reference noun, Object to) {
    return Chain.of(call("rename", noun), Call.of("to", new Text(to.toString())));
  }

  private RowCode rows() {
    return new RowCode(before, nouns);
  }

  private static Code text(Optional<String> text) {
    return text.<Code>map(Text::new).orElse(Word.of("null"));
  }

  /** The column as the step means it, where its noun means it otherwise. */
  private Code as(Column<?> column) {
    Member<Column<?>> member = nouns.column(column);
    ColumnSpec<?> declared = member.element().spec();
    if (declared.equals(column.spec())) {
      return Word.of(member);
    }
    return declared.nullable().equals(column.spec())
        ? new Call(Word.of(member, ".nullable"), List.of())
        : new Call(Word.of(member, ".as"), List.of(SpecCode.of(column.spec())));
  }

  @Override
  public Code createTable(CreateTable op) {
    Noun noun = nouns.whole(op.table());
    return call(noun.isNew() ? "create" : "recreate", noun);
  }

  @Override
  public Code dropTable(DropTable op) {
    return call("drop", nouns.whole(op.table()));
  }

  @Override
  public Code renameTable(RenameTable op) {
    return rename(nouns.table(op.from()), op.to());
  }

  @Override
  public Code commentTable(CommentTable op) {
    return call("comment", Word.of(nouns.table(op.table())), text(op.from()), text(op.to()));
  }

  @Override
  public Code addColumn(AddColumn op) {
    return call("add", as(op.column()));
  }

  @Override
  public Code dropColumn(DropColumn op) {
    return call("drop", as(op.column()));
  }

  @Override
  public Code alterColumn(AlterColumn op) {
    List<Code> to = new ArrayList<>();
    to.add(SpecCode.of(op.to()));
    op.using().ifPresent(expression -> to.add(new Text(expression)));
    return Chain.of(
        call("alter", nouns.column(op.table(), op.column())),
        Call.of("from", SpecCode.of(op.from())),
        new Call(Word.of("to"), to));
  }

  @Override
  public Code renameColumn(RenameColumn op) {
    return rename(nouns.column(op.table(), op.from()), op.to());
  }

  @Override
  public Code addConstraint(AddConstraint op) {
    return call("add", nouns.constraint(op.constraint()));
  }

  @Override
  public Code dropConstraint(DropConstraint op) {
    return call("drop", nouns.constraint(op.constraint()));
  }

  @Override
  public Code renameConstraint(RenameConstraint op) {
    return rename(nouns.constraint(op.constraint()), op.to());
  }

  @Override
  public Code createIndex(CreateIndex op) {
    return call("add", nouns.index(op.index()));
  }

  @Override
  public Code dropIndex(DropIndex op) {
    return call("drop", nouns.index(op.index()));
  }

  @Override
  public Code renameIndex(RenameIndex op) {
    return rename(nouns.index(op.index()), op.to());
  }

  @Override
  public Code createSequence(CreateSequence op) {
    return call("create", nouns.sequence(op.sequence()));
  }

  @Override
  public Code dropSequence(DropSequence op) {
    return call("drop", nouns.sequence(op.sequence()));
  }

  @Override
  public Code alterSequence(AlterSequence op) {
    return call("alter", Word.of(nouns.sequence(op.from())), Word.of(nouns.sequence(op.to())));
  }

  @Override
  public Code renameSequence(RenameSequence op) {
    return rename(nouns.sequence(before.sequences().get(op.from())), op.to());
  }

  @Override
  public Code updateRows(UpdateRows op) {
    Call update = call("update", nouns.table(op.table()));
    List<Call> rest = rows().assignments(op.table(), "set", op.assignments());
    rest.add(rows().condition(op.table(), op.condition()));
    return Chain.of(update, rest);
  }

  @Override
  public Code insertRow(InsertRow op) {
    Call insert = call("insert", nouns.table(op.table()));
    List<Call> rest = rows().assignments(op.table(), "value", op.assignments());
    rest.add(Call.of("row"));
    return Chain.of(insert, rest);
  }

  @Override
  public Code copyRows(CopyRows op) {
    List<Call> rest = new ArrayList<>();
    rest.add(Call.of("into", Word.of(nouns.table(op.to()))));
    rest.addAll(rows().carried("column", op.from(), op.to(), op.columns()));
    rest.addAll(rows().assignments(op.to(), "value", op.assignments()));
    rest.add(rows().condition(op.from(), op.condition()));
    return Chain.of(call("copy", nouns.table(op.from())), rest);
  }

  @Override
  public Code mergeRows(MergeRows op) {
    List<Call> rest = new ArrayList<>();
    rest.add(Call.of("into", Word.of(nouns.table(op.to()))));
    rest.addAll(rows().carried("on", op.from(), op.to(), op.on()));
    rest.addAll(rows().carried("column", op.from(), op.to(), op.columns()));
    rest.addAll(rows().assignments(op.to(), "value", op.assignments()));
    rest.add(Call.of("rows"));
    return Chain.of(call("merge", nouns.table(op.from())), rest);
  }

  @Override
  public Code deleteRows(DeleteRows op) {
    Call delete = call("delete", nouns.table(op.table()));
    if (op.condition() instanceof Condition.Matched matched) {
      List<Call> rest = rows().carried("and", matched.other(), op.table(), matched.on());
      rest.set(0, new Call(Word.of("matching"), rest.get(0).arguments()));
      rest.add(Call.of("rows"));
      return Chain.of(delete, rest);
    }
    return Chain.of(delete, rows().condition(op.table(), op.condition()));
  }

  @Override
  public Code executeSql(ExecuteSql op) {
    List<Code> arguments = new ArrayList<>();
    op.sql().ifPresent(sql -> arguments.add(new Text(sql)));
    if (op.sql().isEmpty() || !op.byDialect().isEmpty()) {
      arguments.add(RowCode.map(op.byDialect()));
    }
    return call("sql", arguments.toArray(Code[]::new));
  }

  @Override
  public Code runCode(RunCode op) {
    throw new IllegalArgumentException(
        "the step '"
            + op.description()
            + "' runs Java code, which cannot be written down again: write it by hand in a revision"
            + " of its own");
  }
}
