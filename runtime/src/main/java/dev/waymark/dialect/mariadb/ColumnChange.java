package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Name;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that change a column, which say its whole definition again: what they leave out
 * would be lost.
 */
final class ColumnChange {
  private final AlterColumn op;
  private final Vocabulary words;
  private final MariadbClauses clauses;
  private final Upkeep upkeep;
  private final String alterTable;

  ColumnChange(AlterColumn op, Vocabulary words, MariadbClauses clauses, Upkeep upkeep) {
    this.op = op;
    this.words = words;
    this.clauses = clauses;
    this.upkeep = upkeep;
    this.alterTable = "alter table " + words.identifiers().of(op.table()) + " ";
  }

  List<String> statements() {
    Column<?> from = column(op.column(), op.from());
    Column<?> to = column(op.column(), op.to());
    String definition = upkeep.definition(to);
    if (op.using().isPresent()) {
      return withoutForeignKeys(converted(op.using().get(), definition));
    }
    return definition.equals(upkeep.definitionBefore(from))
        ? List.of()
        : withoutForeignKeys(List.of(alterTable + "modify column " + definition));
  }

  private Column<?> column(Name name, ColumnSpec<?> spec) {
    return new Column<>(op.table(), name, spec);
  }

  private boolean isRetyped() {
    return !words.types().of(op.from().type()).equals(words.types().of(op.to().type()));
  }

  private List<String> withoutForeignKeys(List<String> statements) {
    if (!isRetyped()) {
      return statements;
    }
    List<String> all = new ArrayList<>();
    upkeep
        .keysBefore()
        .of(op.table(), op.column())
        .filter(upkeep.keysBefore()::isThere)
        .forEach(key -> all.add(alterTable(key) + clauses.drop(key)));
    all.addAll(statements);
    upkeep
        .keysAfter()
        .of(op.table(), op.column())
        .filter(upkeep.keysAfter()::isThere)
        .forEach(key -> all.add(addAgain(key)));
    return all;
  }

  private String addAgain(ForeignKey key) {
    return alterTable(key) + "add " + clauses.constraint(upkeep.keysAfter().inOrder(key));
  }

  private String alterTable(ForeignKey key) {
    return "alter table " + words.identifiers().of(key.table()) + " ";
  }

  /**
   * By way of a second column, since the server can only turn a value into the new type as it
   * likes. The column itself stays, with its place and with the keys, indexes and checks over it.
   */
  private List<String> converted(String using, String definition) {
    expectNotOfPrimaryKey();
    String table = words.identifiers().of(op.table());
    String name = words.identifiers().of(op.column());
    String expression = clauses.expression(using);
    List<String> statements = new ArrayList<>();
    if (!isRetyped()) {
      modifyIf(!op.from().isNullable(), op.from(), statements);
      statements.add("update " + table + " set " + name + " = " + expression);
      statements.add(alterTable + "modify column " + definition);
      return statements;
    }
    Name between = op.column().withText(op.column().text() + "__new");
    String betweenName = words.identifiers().of(between);
    statements.add(alterTable + "add column " + clauses.column(column(between, loose(op.to()))));
    statements.add("update " + table + " set " + betweenName + " = " + expression);
    modifyIf(!op.from().isNullable(), op.from(), statements);
    statements.add("update " + table + " set " + name + " = null");
    modifyIf(true, op.to(), statements);
    statements.add("update " + table + " set " + name + " = " + betweenName);
    statements.add(alterTable + "modify column " + definition + ", drop column " + betweenName);
    return statements;
  }

  private void modifyIf(boolean condition, ColumnSpec<?> spec, List<String> statements) {
    if (condition) {
      statements.add(
          alterTable + "modify column " + clauses.column(column(op.column(), loose(spec))));
    }
  }

  /** A column of that type that may be empty. */
  private static ColumnSpec<?> loose(ColumnSpec<?> spec) {
    return ColumnSpec.of(spec.type());
  }

  private void expectNotOfPrimaryKey() {
    if (upkeep.isOfPrimaryKey(op.table(), op.column())) {
      throw new DialectException(
          "cannot "
              + op
              + " by an expression, because the column is one of the primary key, and would be"
              + " empty for a moment: drop the key before, and add it again after");
    }
  }
}
