package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.OnlineStatement.Remains;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.Operation;
import dev.waymark.operation.UpdateRows;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements that let others work: indexes are built concurrently, keys are made of indexes
 * that are there, and rows are held against a rule after it is in force for new ones.
 */
final class PostgresqlOnlineSql extends PostgresqlSql {
  private static final String CONCURRENTLY = "concurrently ";

  PostgresqlOnlineSql(Schema before) {
    super(before);
  }

  @Override
  public List<String> createIndex(CreateIndex op) {
    return List.of(create(op.index()).replaceFirst("(?<= index )", CONCURRENTLY));
  }

  @Override
  protected String drop(Index index) {
    return super.drop(index).replaceFirst("(?<= index )", CONCURRENTLY);
  }

  /** A new column with a check would be read in all rows. */
  @Override
  public List<String> addColumn(AddColumn op) {
    Column<?> column = op.column();
    if (!PostgresqlClauses.isEnum(column)) {
      return super.addColumn(op);
    }
    List<String> statements = new ArrayList<>();
    statements.add(
        alterTable(column.table())
            + "add column "
            + id(column.name())
            + " "
            + clauses().definition(column.spec()));
    statements.addAll(addEnumCheck(column));
    if (column.spec().comment().isPresent()) {
      statements.addAll(commentOn(column));
    }
    return statements;
  }

  @Override
  public List<String> updateRows(UpdateRows op) {
    String update = super.updateRows(op).get(0);
    return PostgresqlPortions.suit(op, update)
        ? List.of(PostgresqlPortions.of(text(id(op.table())), update), update)
        : List.of(update);
  }

  @Override
  protected List<String> adding(Constraint rule) {
    if (rule instanceof ForeignKey || rule instanceof Check) {
      return checkedLater(rule.table(), clauses().constraint(rule), idOfMember(rule.name()));
    }
    List<String> statements = new ArrayList<>();
    if (rule instanceof PrimaryKey) {
      for (Name column : rule.columns()) {
        if (before().tables().get(rule.table()).columns().get(column).spec().isNullable()) {
          statements.addAll(notNull(rule.table(), column));
        }
      }
    }
    String name = idOfMember(rule.name());
    statements.add(
        "create unique index "
            + CONCURRENTLY
            + name
            + " on "
            + id(rule.table())
            + " ("
            + PostgresqlDialect.WORDS.identifiers().list(rule.columns())
            + ")");
    statements.add(
        alterTable(rule.table())
            + "add constraint "
            + name
            + (rule instanceof PrimaryKey ? " primary key" : " unique")
            + " using index "
            + name
            + (rule instanceof UniqueKey key ? key.deferrability().suffix() : ""));
    return statements;
  }

  @Override
  protected List<String> addEnumCheck(Column<?> column) {
    return checkedLater(
        column.table(),
        PostgresqlClauses.enumCheck(column),
        PostgresqlClauses.enumCheckName(column));
  }

  private List<String> checkedLater(QualifiedName table, String clause, String name) {
    return List.of(
        alterTable(table) + "add " + clause + " not valid",
        alterTable(table) + "validate constraint " + name);
  }

  /**
   * Behind a check that is valid and says the same, no rows are read (release notes of version 12).
   */
  @Override
  protected List<String> notNull(QualifiedName table, Name column) {
    String check = idOfMember(column.withText("waymark_" + column.text() + "_not_null"));
    String clause = "constraint " + check + " check (" + id(column) + " is not null)";
    List<String> statements = new ArrayList<>(checkedLater(table, clause, check));
    statements.addAll(super.notNull(table, column));
    statements.add(alterTable(table) + "drop constraint " + check);
    return statements;
  }

  /** What an attempt that failed leaves of a statement of the operation. */
  Optional<Remains> remains(Operation operation, String sql) {
    if (sql.startsWith(PostgresqlPortions.START)) {
      // How far it came nobody knows; but it can always be run again.
      return Optional.of(new Remains("select 1", Optional.empty()));
    }
    if (!sql.contains(" index " + CONCURRENTLY)) {
      return Optional.empty();
    }
    if (operation instanceof DropIndex drop) {
      return Optional.of(
          new Remains(found(drop.index().table(), drop.index().name(), ""), Optional.empty()));
    }
    if (operation instanceof CreateIndex create) {
      return Optional.of(invalid(create.index().table(), create.index().name()));
    }
    return operation instanceof AddConstraint add
        ? Optional.of(invalid(add.constraint().table(), add.constraint().name()))
        : Optional.empty();
  }

  /** An index that could not be built stays, and is of no use. */
  private Remains invalid(QualifiedName table, Name index) {
    return new Remains(
        found(table, index, " and not indisvalid"),
        Optional.of("drop index " + CONCURRENTLY + path(table, index)));
  }

  private String found(QualifiedName table, Name index, String condition) {
    return "select 1 from pg_index where indexrelid = to_regclass("
        + text(path(table, index))
        + ") and indrelid = to_regclass("
        + text(id(table))
        + ")"
        + condition;
  }

  private static String path(QualifiedName table, Name index) {
    return PostgresqlDialect.WORDS.identifiers().ofMember(table.sibling(index));
  }
}
