package dev.waymark.processor.emit;

import dev.waymark.operation.Assignment;
import dev.waymark.operation.Carried;
import dev.waymark.operation.Condition;
import dev.waymark.operation.CopyRows;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.InsertRow;
import dev.waymark.operation.MergeRows;
import dev.waymark.operation.Operation;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameConstraint;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.RenameSequence;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.UpdateRows;
import dev.waymark.operation.Value;
import dev.waymark.schema.Column;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Renames and data steps. */
final class RandomSteps {
  private static final Map<Class<?>, Object> VALUES =
      Map.ofEntries(
          Map.entry(Boolean.class, true),
          Map.entry(Byte.class, (byte) -1),
          Map.entry(Short.class, (short) 2),
          Map.entry(Integer.class, 3),
          Map.entry(Long.class, -4L),
          Map.entry(Float.class, 1.5f),
          Map.entry(Double.class, 2.5),
          Map.entry(BigDecimal.class, new BigDecimal("1E+3")),
          Map.entry(String.class, "it's \"\\\" größer\n"),
          Map.entry(byte[].class, new byte[] {1, 2}),
          Map.entry(LocalDate.class, LocalDate.MIN),
          Map.entry(LocalTime.class, LocalTime.NOON),
          Map.entry(LocalDateTime.class, LocalDateTime.MAX),
          Map.entry(OffsetTime.class, OffsetTime.MIN),
          Map.entry(OffsetDateTime.class, OffsetDateTime.MAX),
          Map.entry(UUID.class, new UUID(1, 2)),
          Map.entry(Object.class, "anything"));

  private final Random random;
  private Schema schema;

  private RandomSteps(Random random, Schema schema) {
    this.random = random;
    this.schema = schema;
  }

  /** Adds some to the operations that have led to the schema. */
  static void add(Random random, Schema schema, List<Operation> operations) {
    RandomSteps steps = new RandomSteps(random, schema);
    for (int i = random.nextInt(6); i > 0 && !schema.tables().isEmpty(); i--) {
      steps.next(i).ifPresent(operations::add);
    }
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private Optional<Operation> next(int number) {
    Table table = pick(schema.tables().list());
    Column<?> column = pick(table.columns().list());
    Name name = Name.of("renamed_" + number);
    QualifiedName qualified = QualifiedName.of("renamed_" + number);
    Optional<Operation> step =
        switch (random.nextInt(11)) {
          case 0 -> Optional.of(new RenameTable(table.name(), qualified));
          case 1 -> Optional.of(new RenameColumn(table.name(), column.name(), name));
          case 2 -> table.constraints().findFirst().map(k -> new RenameConstraint(k, name));
          case 3 -> table.indexes().stream().findFirst().map(i -> new RenameIndex(i, name));
          case 4 ->
              schema.sequences().stream()
                  .findFirst()
                  .map(s -> new RenameSequence(s.name(), qualified));
          case 5 -> Optional.of(new UpdateRows(table.name(), some(table), condition(column)));
          case 6 -> Optional.of(new InsertRow(table.name(), some(table)));
          case 8 -> Optional.of(copy(table, column));
          case 9 -> Optional.of(merge(table, column));
          case 7 -> Optional.of(new DeleteRows(table.name(), condition(column)));
          default -> Optional.of(ExecuteSql.of("delete from \"x\"\nwhere y = '\\'"));
        };
    step.ifPresent(operation -> schema = operation.applyTo(schema));
    return step;
  }

  private CopyRows copy(Table table, Column<?> column) {
    List<Carried> columns = List.of(new Carried(column.name(), column.name()));
    Condition condition =
        random.nextBoolean() ? new Condition.NotNull(column.name()) : condition(column);
    Condition known =
        condition instanceof Condition.IsNull ? new Condition.Everywhere() : condition;
    return new CopyRows(table.name(), table.name(), columns, literals(table), known);
  }

  private MergeRows merge(Table table, Column<?> column) {
    List<Carried> columns = List.of(new Carried(column.name(), column.name()));
    return new MergeRows(table.name(), table.name(), columns, columns, literals(table));
  }

  private List<Assignment> literals(Table table) {
    return some(table).stream().filter(a -> a.value() instanceof Value.Literal).toList();
  }

  private List<Assignment> some(Table table) {
    return table.columns().stream()
        .filter(column -> random.nextBoolean())
        .map(column -> new Assignment(column.name(), value(column)))
        .toList();
  }

  private Value value(Column<?> column) {
    return switch (random.nextInt(3)) {
      case 0 -> new Value.Expression("lower('X')");
      case 1 -> new Value.Literal(null);
      default -> literal(column);
    };
  }

  private static Value.Literal literal(Column<?> column) {
    return new Value.Literal(VALUES.get(column.spec().type().javaType()));
  }

  private Condition condition(Column<?> column) {
    return switch (random.nextInt(4)) {
      case 0 -> new Condition.Everywhere();
      case 1 -> new Condition.IsNull(column.name());
      case 2 -> new Condition.Equal(column.name(), literal(column));
      default -> new Condition.Sql("1 = 1");
    };
  }
}
