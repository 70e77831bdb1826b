package dev.waymark.dialect;

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
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.RunCode;
import dev.waymark.operation.UpdateRows;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of operations in the SQL that most databases share. A database overrides what it
 * does otherwise; changing a column and renaming a sequence are its own in every one.
 */
public abstract class StandardSql implements Operation.Visitor<List<String>> {
  private final String dialect;
  private final Vocabulary words;
  private final Clauses clauses;
  private final Schema before;

  /**
   * The statements of one operation.
   *
   * @param dialect the name of the dialect, by which {@link ExecuteSql} chooses its statement
   * @param words names, types and values
   * @param clauses definitions of columns and constraints
   * @param before the schema before the operation
   */
  protected StandardSql(String dialect, Vocabulary words, Clauses clauses, Schema before) {
    this.dialect = dialect;
    this.words = words;
    this.clauses = clauses;
    this.before = before;
  }

  /** The schema before the operation. */
  protected final Schema before() {
    return before;
  }

  /** The definitions of columns and constraints. */
  protected final Clauses clauses() {
    return clauses;
  }

  /** Types as they stand in a statement. */
  protected final StandardTypes types() {
    return words.types();
  }

  /** The name as it stands in a statement. */
  protected final String id(Name name) {
    return words.identifiers().of(name);
  }

  /** The name as it stands in a statement. */
  protected final String id(QualifiedName name) {
    return words.identifiers().of(name);
  }

  /** The name of a key, check or index as it stands in a statement. */
  protected final String idOfMember(Name name) {
    return words.identifiers().ofMember(name);
  }

  /** The start of a statement that changes a table. */
  protected final String alterTable(QualifiedName table) {
    return "alter table " + id(table) + " ";
  }

  @Override
  public List<String> createTable(CreateTable op) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "create table "
            + id(op.table().name())
            + " (\n    "
            + String.join(",\n    ", clauses.lines(op.table()))
            + "\n)");
    op.table().indexes().forEach(index -> statements.add(create(index)));
    if (op.table().comment().isPresent()) {
      statements.addAll(commentOn(op.table().name(), op.table().comment()));
    }
    for (Column<?> column : op.table().columns()) {
      if (column.spec().comment().isPresent()) {
        statements.addAll(commentOn(column));
      }
    }
    return statements;
  }

  @Override
  public List<String> dropTable(DropTable op) {
    return List.of("drop table " + id(op.table().name()));
  }

  @Override
  public List<String> renameTable(RenameTable op) {
    expectSameSchema(op, op.from(), op.to());
    return List.of(alterTable(op.from()) + "rename to " + id(op.to().name()));
  }

  /** A new name that is in another database schema is a move, which is not the same everywhere. */
  protected final void expectSameSchema(Operation op, QualifiedName from, QualifiedName to) {
    if (!from.schema().equals(to.schema())) {
      throw new DialectException(
          "cannot "
              + op
              + ": "
              + dialect
              + " does not move it to another schema; create the new one there, copy what is in it"
              + " and drop the old one");
    }
  }

  @Override
  public List<String> commentTable(CommentTable op) {
    return commentOn(op.table(), op.to());
  }

  /** Says the comment of a table, or that it has none. */
  protected List<String> commentOn(QualifiedName table, Optional<String> comment) {
    String text = words.literals().of(comment.orElse(null));
    return List.of("comment on table " + id(table) + " is " + text);
  }

  /** Says the comment of a column, or that it has none. */
  protected List<String> commentOn(Column<?> column) {
    String text = words.literals().of(column.spec().comment().orElse(null));
    return List.of(
        "comment on column " + id(column.table()) + "." + id(column.name()) + " is " + text);
  }

  @Override
  public List<String> addColumn(AddColumn op) {
    Column<?> column = op.column();
    List<String> statements = new ArrayList<>();
    statements.add(alterTable(column.table()) + "add column " + clauses.column(column));
    if (column.spec().comment().isPresent()) {
      statements.addAll(commentOn(column));
    }
    return statements;
  }

  @Override
  public List<String> dropColumn(DropColumn op) {
    return List.of(alterTable(op.column().table()) + "drop column " + id(op.column().name()));
  }

  @Override
  public List<String> renameColumn(RenameColumn op) {
    return List.of(
        alterTable(op.table()) + "rename column " + id(op.from()) + " to " + id(op.to()));
  }

  /** How a column is worked out cannot be altered; it is dropped and added again. */
  protected final void expectSameGeneration(AlterColumn op) {
    if (!op.from().generation().equals(op.to().generation())) {
      throw new DialectException(
          "cannot "
              + op
              + ": "
              + dialect
              + " does not change how a column is worked out; drop what is over it and the column,"
              + " and add them again");
    }
  }

  @Override
  public List<String> addConstraint(AddConstraint op) {
    return List.of(add(op.constraint()));
  }

  /** Adds a key or check. */
  protected final String add(Constraint constraint) {
    return alterTable(constraint.table()) + "add " + clauses.constraint(constraint);
  }

  @Override
  public List<String> dropConstraint(DropConstraint op) {
    return List.of(drop(op.constraint()));
  }

  /** Drops a key or check. */
  protected final String drop(Constraint constraint) {
    return alterTable(constraint.table()) + "drop constraint " + idOfMember(constraint.name());
  }

  @Override
  public List<String> renameConstraint(RenameConstraint op) {
    return List.of(
        alterTable(op.constraint().table())
            + "rename constraint "
            + idOfMember(op.constraint().name())
            + " to "
            + idOfMember(op.to()));
  }

  @Override
  public List<String> createIndex(CreateIndex op) {
    return List.of(create(op.index()));
  }

  /** Creates an index. */
  protected final String create(Index index) {
    return (index.unique() ? "create unique index " : "create index ")
        + idOfMember(index.name())
        + " on "
        + id(index.table())
        + " "
        + clauses.definition(index);
  }

  @Override
  public List<String> dropIndex(DropIndex op) {
    return List.of("drop index " + path(op.index(), op.index().name()));
  }

  @Override
  public List<String> renameIndex(RenameIndex op) {
    return List.of(
        "alter index " + path(op.index(), op.index().name()) + " rename to " + idOfMember(op.to()));
  }

  /** The name of an index with the database schema of its table: an index is in the same one. */
  protected final String path(Index index, Name name) {
    return words.identifiers().ofMember(index.table().sibling(name));
  }

  @Override
  public List<String> createSequence(CreateSequence op) {
    return List.of(create(op.sequence()));
  }

  /** Creates a sequence. */
  protected final String create(Sequence sequence) {
    return "create sequence " + id(sequence.name()) + numbers(sequence);
  }

  private static String numbers(Sequence sequence) {
    return " start with " + sequence.start() + " increment by " + sequence.increment();
  }

  @Override
  public List<String> dropSequence(DropSequence op) {
    return List.of("drop sequence " + id(op.sequence().name()));
  }

  /** Does not set the sequence back: numbers that were given once are not given again. */
  @Override
  public List<String> alterSequence(AlterSequence op) {
    return List.of("alter sequence " + id(op.to().name()) + numbers(op.to()));
  }

  @Override
  public List<String> updateRows(UpdateRows op) {
    return List.of(new Rows(words, before).update(op));
  }

  @Override
  public List<String> insertRow(InsertRow op) {
    return List.of(new Rows(words, before).insert(op));
  }

  @Override
  public List<String> copyRows(CopyRows op) {
    return List.of(new Rows(words, before).copy(op));
  }

  @Override
  public List<String> mergeRows(MergeRows op) {
    return List.of(new Rows(words, before).merge(op));
  }

  @Override
  public List<String> deleteRows(DeleteRows op) {
    return List.of(new Rows(words, before).delete(op));
  }

  @Override
  public List<String> executeSql(ExecuteSql op) {
    return op.sqlFor(dialect).map(sql -> sql.strip().replaceFirst(";\\s*$", "")).stream().toList();
  }

  @Override
  public List<String> runCode(RunCode op) {
    return List.of();
  }
}
