package dev.waymark.processor.emit;

import dev.waymark.operation.AddColumn;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.AlterColumn;
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
import dev.waymark.operation.Operation;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.Named;
import dev.waymark.schema.RandomSchemas;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Migrations from one random schema to another, with renames and data steps on top. */
final class RandomMigrations {
  private final Random random;
  private final Schema before;
  private final List<Operation> operations = new ArrayList<>();
  private Schema schema;

  private RandomMigrations(Random random, Schema before) {
    this.random = random;
    this.before = before;
    this.schema = before;
  }

  static Case of(long seed) {
    Random random = new Random(seed);
    Schema from = random.nextInt(4) == 0 ? Schema.empty() : RandomSchemas.schema(random);
    Schema to = from;
    for (int i = random.nextInt(5); i > 0; i--) {
      to = RandomSchemas.mutate(to, random);
    }
    return new RandomMigrations(random, from).to(to);
  }

  private Case to(Schema after) {
    dropForeignKeys(after);
    for (Table table : before.tables()) {
      Optional<Table> other = after.tables().find(table.name());
      if (other.isPresent()) {
        change(schema.tables().get(table.name()), other.get());
      } else {
        run(new DropTable(schema.tables().get(table.name())));
      }
    }
    after.tables().stream()
        .filter(table -> !before.tables().has(table.name()))
        .forEach(this::create);
    for (Table table : after.tables()) {
      missing(table.foreignKeys(), schema.tables().get(table.name()).foreignKeys())
          .forEach(key -> run(new AddConstraint(key)));
    }
    sequences(after);
    RandomSteps.add(random, schema, operations);
    return new Case("seed", before, List.copyOf(operations), Case.inverse(operations));
  }

  private void run(Operation operation) {
    schema = operation.applyTo(schema);
    operations.add(operation);
  }

  private static <N extends Comparable<N>, M extends Named<N>> List<M> missing(
      Members<N, M> wanted, Members<N, M> present) {
    return wanted.stream().filter(m -> !present.find(m.name()).equals(Optional.of(m))).toList();
  }

  private void dropForeignKeys(Schema after) {
    for (Table table : before.tables()) {
      Members<Name, ForeignKey> wanted =
          after.tables().find(table.name()).map(Table::foreignKeys).orElse(Members.none());
      missing(table.foreignKeys(), wanted).forEach(key -> run(new DropConstraint(key)));
    }
  }

  private void change(Table from, Table to) {
    missing(from.indexes(), to.indexes()).forEach(index -> run(new DropIndex(index)));
    dropped(from, to).forEach(key -> run(new DropConstraint(key)));
    for (Column<?> column : from.columns()) {
      Optional<Column<?>> other = to.columns().find(column.name());
      if (other.isEmpty()) {
        run(new DropColumn(column));
      } else if (!other.get().equals(column)) {
        alter(column, other.get());
      }
    }
    to.columns().stream()
        .filter(column -> !from.columns().has(column.name()))
        .forEach(column -> run(new AddColumn(column)));
    dropped(to, from).stream()
        .filter(key -> !(key instanceof ForeignKey))
        .forEach(key -> run(new AddConstraint(key)));
    missing(to.indexes(), from.indexes()).forEach(index -> run(new CreateIndex(index)));
    if (!from.comment().equals(to.comment())) {
      run(new CommentTable(from.name(), from.comment(), to.comment()));
    }
  }

  private static List<Constraint> dropped(Table from, Table to) {
    List<Constraint> kept = to.constraints().toList();
    return from.constraints().filter(key -> !kept.contains(key)).toList();
  }

  /** As it is, over a nullable column, or with an expression. */
  private void alter(Column<?> from, Column<?> to) {
    if (random.nextInt(3) > 0) {
      Optional<String> using = random.nextBoolean() ? Optional.of("null") : Optional.empty();
      run(new AlterColumn(from.table(), from.name(), from.spec(), to.spec(), using));
      return;
    }
    Optional<Operation> nullable =
        to.spec().isIdentity() || to.spec().isNullable()
            ? Optional.empty()
            : Optional.of(AlterColumn.of(from, to.spec().nullable()));
    nullable.ifPresent(this::run);
    Column<?> current = schema.tables().get(from.table()).columns().get(from.name());
    run(AlterColumn.of(current, to.spec()));
  }

  /** With its foreign keys, where what they refer to is there, or without. */
  private void create(Table table) {
    boolean isReady =
        table.foreignKeys().stream()
            .allMatch(k -> k.isSelfReference() || schema.tables().has(k.target()));
    boolean isWhole = isReady && random.nextBoolean();
    Table without = table.withForeignKeys(Members.none());
    Table created = isWhole ? table : without;
    if (random.nextInt(3) > 0) {
      run(new CreateTable(created));
      return;
    }
    run(new CreateTable(created.withIndexes(Members.none())));
    for (Index index : table.indexes()) {
      run(new CreateIndex(index));
    }
  }

  private void sequences(Schema after) {
    for (Sequence sequence : before.sequences()) {
      Optional<Sequence> other = after.sequences().find(sequence.name());
      if (other.isEmpty()) {
        run(new DropSequence(sequence));
      } else if (!other.get().equals(sequence)) {
        run(new AlterSequence(sequence, other.get()));
      }
    }
    after.sequences().stream()
        .filter(sequence -> !before.sequences().has(sequence.name()))
        .forEach(sequence -> run(new CreateSequence(sequence)));
  }
}
