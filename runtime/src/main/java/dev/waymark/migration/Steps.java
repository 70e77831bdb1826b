package dev.waymark.migration;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.CommentTable;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.CreateSequence;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.DropSequence;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameConstraint;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.RunCode;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records the steps of an upgrade or a downgrade, in the order in which they are to run.
 *
 * <p>Steps of several words, such as {@code up.rename(users.name).to("full_name")}, are recorded
 * when the last word is said; one left unfinished is an error when the steps are asked for.
 */
public final class Steps {
  private final List<Slot> slots = new ArrayList<>();

  Steps() {}

  // tables

  /** Creates a table with everything that is declared of it. */
  public void create(NewTable table) {
    add(new CreateTable(table.table()));
  }

  /** Puts a table back, without its rows, that the upgrade drops; for {@code down}. */
  public void recreate(ExistingTable table) {
    add(new CreateTable(table.table()));
  }

  /** Drops a table with everything that belongs to it, all of which must be declared. */
  public void drop(TableDefinition table) {
    add(new DropTable(table.table()));
  }

  /** Renames a table; its rows stay. */
  public Rename rename(TableDefinition table) {
    QualifiedName from = table.tableName();
    return renaming("rename(" + from + ")", to -> new RenameTable(from, QualifiedName.of(to)));
  }

  /**
   * Changes what the database says about a table.
   *
   * @param from the comment before, null for none
   * @param to the comment after, null for none
   */
  public void comment(TableDefinition table, @Nullable String from, @Nullable String to) {
    add(new CommentTable(table.tableName(), Optional.ofNullable(from), Optional.ofNullable(to)));
  }

  // columns

  /** Adds a column. */
  public void add(Column<?> column) {
    add(new AddColumn(column));
  }

  /** Drops a column as it is declared. */
  public void drop(Column<?> column) {
    add(new DropColumn(column));
  }

  /** Renames a column; its values stay. */
  public Rename rename(Column<?> column) {
    return renaming(
        "rename(" + column.path() + ")",
        to -> new RenameColumn(column.table(), column.name(), Name.of(to)));
  }

  /** Changes what a column is: {@code up.alter(users.name).from(varchar(50)).to(varchar(120))}. */
  public Alter alter(Column<?> column) {
    return new Alter(column, slot("alter(" + column.path() + ")"));
  }

  // keys, checks, indexes

  /** Adds a key or check. */
  public void add(Constraint constraint) {
    add(new AddConstraint(constraint));
  }

  /** Drops a key or check. */
  public void drop(Constraint constraint) {
    add(new DropConstraint(constraint));
  }

  /** Renames a key or check. */
  public Rename rename(Constraint constraint) {
    return renaming(
        "rename(" + constraint + ")", to -> new RenameConstraint(constraint, Name.of(to)));
  }

  /** Creates an index. */
  public void add(Index index) {
    add(new CreateIndex(index));
  }

  /** Drops an index. */
  public void drop(Index index) {
    add(new DropIndex(index));
  }

  /** Renames an index. */
  public Rename rename(Index index) {
    return renaming("rename(" + index + ")", to -> new RenameIndex(index, Name.of(to)));
  }

  // sequences

  /** Creates a sequence. */
  public void create(Sequence sequence) {
    add(new CreateSequence(sequence));
  }

  /** Drops a sequence. */
  public void drop(Sequence sequence) {
    add(new DropSequence(sequence));
  }

  /** Renames a sequence; it goes on counting. */
  public Rename rename(Sequence sequence) {
    return renaming(
        "rename(" + sequence + ")",
        to -> new RenameSequence(sequence.name(), QualifiedName.of(to)));
  }

  /** Changes the numbers of a sequence. */
  public void alter(Sequence from, Sequence to) {
    add(new AlterSequence(from, to));
  }

  // rows

  /** Changes rows: {@code up.update(users).set(users.bio, "").whereNull(users.bio)}. */
  public Update update(TableDefinition table) {
    return new Update(table.tableName(), slot("update(" + table.tableName() + ")"));
  }

  /** Inserts a row: {@code up.insert(roles).value(roles.name, "admin").row()}. */
  public Insert insert(TableDefinition table) {
    return new Insert(table.tableName(), slot("insert(" + table.tableName() + ")"));
  }

  /**
   * Copies rows of a table into another one: {@code up.copy(animals).into(dogs).column(animals.id,
   * dogs.id).where(animals.kind, "dog")}.
   */
  public Copy copy(TableDefinition from) {
    return new Copy(from.tableName(), slot("copy(" + from.tableName() + ")"));
  }

  /**
   * Gives rows of a table what stands in those of another one that belong to them: {@code
   * up.merge(dogs).into(animals).on(dogs.id, animals.id).column(dogs.breed, animals.breed).rows()}.
   */
  public Merge merge(TableDefinition from) {
    return new Merge(from.tableName(), slot("merge(" + from.tableName() + ")"));
  }

  /** Deletes rows: {@code up.delete(users).where("active = false")}. */
  public Delete delete(TableDefinition table) {
    return new Delete(table.tableName(), slot("delete(" + table.tableName() + ")"));
  }

  /**
   * Runs one SQL statement on every database. For rows only: a change of tables made here is
   * unknown to Waymark.
   */
  public void sql(String statement) {
    add(ExecuteSql.of(statement));
  }

  /**
   * Runs one SQL statement, a different one for each database.
   *
   * @param byDialect the statements by the name of the dialect: {@code h2}
   */
  public void sql(Map<String, String> byDialect) {
    add(new ExecuteSql(Optional.empty(), new TreeMap<>(byDialect)));
  }

  /**
   * Runs one SQL statement, a different one for some databases.
   *
   * @param statement the statement for every other database
   * @param byDialect the statements by the name of the dialect: {@code h2}
   */
  public void sql(String statement, Map<String, String> byDialect) {
    add(new ExecuteSql(Optional.of(statement), new TreeMap<>(byDialect)));
  }

  /**
   * Runs Java code.
   *
   * @param description what it does, in a few words; part of the checksum, which cannot see the
   *     code
   */
  public void run(String description, JavaStep step) {
    add(new RunCode(description, step));
  }

  private void add(Operation operation) {
    slot(operation.toString()).fill(operation);
  }

  private Slot slot(String step) {
    Slot slot = new Slot(step);
    slots.add(slot);
    return slot;
  }

  private Rename renaming(String step, Function<String, Operation> to) {
    return new Rename(slot(step), to);
  }

  /** The recorded operations. */
  List<Operation> operations(String direction, Migration migration) {
    return slots.stream()
        .map(slot -> slot.operation(direction, migration.getClass().getSimpleName()))
        .toList();
  }

  /** The place of a step in the order, taken when its first word is said. */
  static final class Slot {
    private final String step;
    private @Nullable Operation operation;

    Slot(String step) {
      this.step = step;
    }

    void fill(Operation recorded) {
      if (operation != null) {
        throw new IllegalStateException(step + " is already said to the end: " + operation);
      }
      operation = recorded;
    }

    Operation operation(String direction, String migration) {
      if (operation == null) {
        throw new IllegalStateException(
            migration
                + ": "
                + direction
                + "."
                + step
                + " is not finished; see what it offers next");
      }
      return operation;
    }
  }
}
