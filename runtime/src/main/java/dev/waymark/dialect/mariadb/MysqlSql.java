package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.SequenceTable;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.DropSequence;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.SchemaOperation;
import dev.waymark.schema.Index;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The statements of operations in MySQL, which has no sequences and no type for a UUID. */
final class MysqlSql extends BinaryUuidSql {
  private static final SequenceTable SEQUENCES = new SequenceTable(MariadbDialect.NAMES);

  MysqlSql(Schema before, Operation operation) {
    super(MysqlDialect.NAME, MysqlDialect.WORDS, new MysqlClauses(), before, operation);
  }

  @Override
  public List<String> renameColumn(RenameColumn op) {
    WorkedOutColumns workedOut = new WorkedOutColumns(before(), op.table(), op.from());
    return workedOut.isEmpty() ? renamed(op) : rendered(workedOut.around(op));
  }

  private List<String> rendered(List<SchemaOperation> steps) {
    List<String> statements = new ArrayList<>();
    Schema state = before();
    for (SchemaOperation step : steps) {
      statements.addAll(step.accept(new MysqlSql(state, step)));
      state = step.applyTo(state);
    }
    return statements;
  }

  /**
   * An index over an expression stands in the way of a new name (error 3837, "Column has a
   * functional index dependency and cannot be dropped or renamed").
   */
  private List<String> renamed(RenameColumn op) {
    List<Index> dependent =
        before().tables().get(op.table()).indexes().stream()
            .filter(index -> !index.isPlain() && index.mentions(op.from()))
            .toList();
    List<String> statements = new ArrayList<>();
    dependent.forEach(
        index -> statements.add(alterTable(op.table()) + "drop index " + idOfMember(index.name())));
    statements.addAll(super.renameColumn(op));
    dependent.forEach(index -> statements.add(create(index.renameColumn(op.from(), op.to()))));
    return statements;
  }

  @Override
  protected String text(String column) {
    return "bin_to_uuid(" + column + ")";
  }

  @Override
  protected String bytes(String column) {
    return "uuid_to_bin(" + column + ")";
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
