package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.DialectException;
import dev.waymark.dialect.SequenceTable;
import dev.waymark.dialect.StandardSql;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.DropSequence;
import dev.waymark.operation.RenameConstraint;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Generation;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements of operations in SQLite. What it cannot change, it makes anew. */
final class SqliteSql extends StandardSql {
  private static final SqliteClauses CLAUSES = new SqliteClauses();
  private static final SequenceTable SEQUENCES =
      new SequenceTable(SqliteDialect.WORDS.identifiers());

  SqliteSql(Schema before) {
    super(SqliteDialect.NAME, SqliteDialect.WORDS, CLAUSES, before);
  }

  private List<String> rebuild(SchemaOperation op, QualifiedName table, Map<Name, String> values) {
    Table after = op.applyTo(before()).tables().get(table);
    expectNumbered(after);
    List<String> statements =
        new ArrayList<>(
            new SqliteRebuild(before().tables().get(table), after).statements(CLAUSES, values));
    after.indexes().forEach(index -> statements.add(create(index)));
    return statements;
  }

  /** The primary key may come later, but it must not be another. */
  private static void expectNumbered(Table table) {
    for (Column<?> column : table.columns()) {
      boolean isOtherKey =
          table.primaryKey().filter(k -> !k.columns().equals(List.of(column.name()))).isPresent();
      if (column.spec().isIdentity() && isOtherKey) {
        throw new DialectException(
            "SQLite numbers rows by their primary key only, and "
                + column.path()
                + " is not the primary key of its table: take the number from a sequence or a"
                + " trigger");
      }
    }
  }

  @Override
  public List<String> createTable(CreateTable op) {
    expectNumbered(op.table());
    return super.createTable(op);
  }

  @Override
  protected List<String> commentOn(QualifiedName table, Optional<String> comment) {
    return List.of();
  }

  @Override
  protected List<String> commentOn(Column<?> column) {
    return List.of();
  }

  /** Only what has one value in all rows can be added (SQLite's manual, "ALTER TABLE"). */
  @Override
  public List<String> addColumn(AddColumn op) {
    ColumnSpec<?> spec = op.column().spec();
    boolean isConstant = spec.defaultSql().map(SqliteClauses::isConstant).orElse(spec.isNullable());
    // A custom type may bring a constraint of its own with it.
    boolean isStored = spec.generation().filter(Generation::isStored).isPresent();
    return isConstant && !isStored && !spec.isIdentity() && spec.type().kind() != TypeKind.CUSTOM
        ? super.addColumn(op)
        : rebuild(op, op.column().table(), Map.of());
  }

  @Override
  public List<String> alterColumn(AlterColumn op) {
    Column<?> from = new Column<>(op.table(), op.column(), op.from());
    Column<?> to = new Column<>(op.table(), op.column(), op.to());
    if (op.using().isEmpty()
        && CLAUSES.column(from).equals(CLAUSES.column(to))
        && op.from().isIdentity() == op.to().isIdentity()) {
      return List.of();
    }
    return rebuild(
        op,
        op.table(),
        op.using().map(sql -> Map.of(op.column(), CLAUSES.expression(sql))).orElse(Map.of()));
  }

  @Override
  public List<String> addConstraint(AddConstraint op) {
    return rebuild(op, op.constraint().table(), Map.of());
  }

  @Override
  public List<String> dropConstraint(DropConstraint op) {
    return rebuild(op, op.constraint().table(), Map.of());
  }

  @Override
  public List<String> renameConstraint(RenameConstraint op) {
    return rebuild(op, op.constraint().table(), Map.of());
  }

  @Override
  public List<String> renameIndex(RenameIndex op) {
    Index index = before().tables().get(op.index().table()).indexes().get(op.index().name());
    List<String> statements = new ArrayList<>(dropIndex(new DropIndex(index)));
    statements.add(create(index.named(op.to())));
    return statements;
  }

  @Override
  public List<String> createSequence(CreateSequence op) {
    return SEQUENCES.create(op.sequence());
  }

  @Override
  public List<String> dropSequence(DropSequence op) {
    return SEQUENCES.drop(op.sequence());
  }

  @Override
  public List<String> alterSequence(AlterSequence op) {
    return List.of();
  }

  @Override
  public List<String> renameSequence(RenameSequence op) {
    expectSameSchema(op, op.from(), op.to());
    return SEQUENCES.rename(op.from(), op.to());
  }
}
