package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.StandardSql;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameConstraint;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.UpdateRows;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements of operations in MariaDB. Every one commits, so what belongs together is one
 * statement where it can be.
 */
class MariadbSql extends StandardSql {
  private final Vocabulary words;
  private final MariadbClauses clauses;
  private final Upkeep upkeep;

  MariadbSql(
      String dialect,
      Vocabulary words,
      MariadbClauses clauses,
      Schema before,
      Operation operation) {
    super(dialect, words, clauses, before);
    this.words = words;
    this.clauses = clauses;
    this.upkeep = new Upkeep(words, clauses, before, operation.applyTo(before));
  }

  private String alter(QualifiedName table, List<String> changes) {
    return alterTable(table) + String.join(", ", changes);
  }

  @Override
  public List<String> createTable(CreateTable op) {
    Table table = op.table();
    String comment =
        table.comment().map(text -> " comment = " + words.literals().of(text)).orElse("");
    return List.of(
        "create table "
            + id(table.name())
            + " (\n    "
            + String.join(",\n    ", clauses.lines(table, upkeep.keysAfter()))
            + "\n) engine = InnoDB"
            + comment);
  }

  @Override
  protected List<String> commentOn(QualifiedName table, Optional<String> comment) {
    return List.of(alterTable(table) + "comment = " + words.literals().of(comment.orElse("")));
  }

  /** It is a part of the column's definition. */
  @Override
  protected List<String> commentOn(Column<?> column) {
    return List.of();
  }

  @Override
  public List<String> addColumn(AddColumn op) {
    return List.of(
        alterTable(op.column().table()) + "add column " + upkeep.definition(op.column()));
  }

  @Override
  public List<String> alterColumn(AlterColumn op) {
    return new ColumnChange(op, words, clauses, upkeep).statements();
  }

  /**
   * The checks over a column are made anew, because not every version renames a column in them, or
   * a column that is in one. Not in one statement: with them the table would be copied, which is
   * refused while a column of a foreign key gets another name (error 1846).
   */
  @Override
  public List<String> renameColumn(RenameColumn op) {
    List<Check> checks =
        before().tables().get(op.table()).checks().stream()
            .filter(check -> check.mentions(op.from()))
            .toList();
    List<String> statements = new ArrayList<>();
    checks.forEach(check -> statements.add(alterTable(op.table()) + clauses.drop(check)));
    statements.addAll(super.renameColumn(op));
    checks.forEach(c -> statements.add(add(c.renameColumn(op.table(), op.from(), op.to()))));
    return statements;
  }

  @Override
  public List<String> addConstraint(AddConstraint op) {
    Constraint added = op.constraint();
    ForeignKeys keys = upkeep.keysAfter();
    List<String> changes =
        keys.isThere(added) ? List.of("add " + clauses.constraint(keys.inOrder(added))) : List.of();
    return changed(added.table(), changes);
  }

  @Override
  public List<String> dropConstraint(DropConstraint op) {
    Constraint dropped = op.constraint();
    List<String> changes =
        upkeep.keysBefore().isThere(dropped) ? List.of(clauses.drop(dropped)) : List.of();
    return changed(dropped.table(), changes);
  }

  private List<String> changed(QualifiedName table, List<String> changes) {
    List<String> all = upkeep.around(table, changes);
    return all.isEmpty() ? List.of() : List.of(alter(table, all));
  }

  @Override
  public List<String> renameConstraint(RenameConstraint op) {
    Constraint constraint = op.constraint();
    if (constraint instanceof PrimaryKey) {
      return List.of();
    }
    List<String> changes = new ArrayList<>();
    boolean isForeignKey = constraint instanceof ForeignKey;
    if (!(constraint instanceof UniqueKey) && upkeep.keysBefore().isThere(constraint)) {
      changes.add(clauses.drop(constraint));
      Constraint renamed = upkeep.keysAfter().inOrder(constraint.named(op.to()));
      changes.add("add " + clauses.constraint(renamed));
    }
    Table table = before().tables().get(constraint.table());
    ForeignKeys keys = upkeep.keysBefore();
    boolean isIndex = !isForeignKey || keys.withOwnIndex(table).contains(keys.inOrder(constraint));
    if (isIndex && !(constraint instanceof Check)) {
      changes.add(renameIndex(constraint.name(), op.to()));
    }
    return List.of(alter(constraint.table(), changes));
  }

  private String renameIndex(Name from, Name to) {
    return "rename index " + idOfMember(from) + " to " + idOfMember(to);
  }

  @Override
  public List<String> createIndex(CreateIndex op) {
    List<String> changes =
        upkeep.around(op.index().table(), List.of("add " + clauses.index(op.index())));
    return changes.size() == 1
        ? super.createIndex(op)
        : List.of(alter(op.index().table(), changes));
  }

  @Override
  public List<String> dropIndex(DropIndex op) {
    String drop = "drop index " + idOfMember(op.index().name());
    return changed(op.index().table(), List.of(drop));
  }

  @Override
  public List<String> renameIndex(RenameIndex op) {
    return List.of(alterTable(op.index().table()) + renameIndex(op.index().name(), op.to()));
  }

  /** Without numbers kept ready, which a server that stops would leave out; as Hibernate does. */
  @Override
  public List<String> createSequence(CreateSequence op) {
    return List.of(create(op.sequence()) + " nocache");
  }

  @Override
  public List<String> renameSequence(RenameSequence op) {
    expectSameSchema(op, op.from(), op.to());
    return List.of("rename table " + id(op.from()) + " to " + id(op.to()));
  }

  @Override
  public List<String> insertRow(InsertRow op) {
    return op.assignments().isEmpty()
        ? List.of("insert into " + id(op.table()) + " () values ()")
        : super.insertRow(op);
  }

  @Override
  public List<String> updateRows(UpdateRows op) {
    return super.updateRows(AssignmentOrder.of(op));
  }
}
