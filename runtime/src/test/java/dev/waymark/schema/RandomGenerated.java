package dev.waymark.schema;

import static dev.waymark.schema.RandomSchemas.pick;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Generated columns of a random schema: each is worked out from a whole number beside it. */
final class RandomGenerated {
  private static final List<String> EXPRESSIONS = List.of(" * 2", " + 1", " - 7");

  private RandomGenerated() {}

  static Schema add(Schema schema, Random random) {
    if (schema.tables().isEmpty()) {
      return schema;
    }
    Table table = pick(schema.tables().list(), random);
    Optional<Generation> generation = generation(table, random);
    if (generation.isEmpty()) {
      return schema;
    }
    Column<?> column =
        RandomColumns.column(
            table,
            RandomNames.column(table, "worked_out"),
            ColumnSpec.of(SqlType.of(TypeKind.BIGINT)).generated(generation));
    return schema.withTable(table.withColumns(table.columns().with(column)));
  }

  /** Another expression, or none any more. */
  static ColumnSpec<?> altered(Table table, ColumnSpec<?> spec, Random random) {
    return spec.generated(random.nextInt(3) == 0 ? Optional.empty() : generation(table, random));
  }

  /** Not all databases work a value out from what they number, or from what a key changes. */
  private static Optional<Generation> generation(Table table, Random random) {
    List<Column<?>> bases =
        table.columns().stream()
            .filter(column -> RandomTypes.isWhole(column) && !column.name().quoted())
            .filter(column -> !column.spec().isIdentity() && !column.spec().isGenerated())
            .filter(
                column ->
                    table.foreignKeys().stream()
                        .noneMatch(key -> key.columns().contains(column.name())))
            .toList();
    return bases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Generation(
                pick(bases, random).name() + pick(EXPRESSIONS, random), random.nextInt(3) > 0));
  }

  /** Whether another column is worked out from it. */
  static boolean isBase(Table table, Name column) {
    return table.columns().stream().anyMatch(other -> other.isMadeOf(column));
  }
}
