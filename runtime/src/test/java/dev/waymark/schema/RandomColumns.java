package dev.waymark.schema;

import static dev.waymark.schema.RandomSchemas.pick;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Columns of a random schema and changes to them. */
final class RandomColumns {
  private static final List<TypeKind> NUMBERED =
      List.of(TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT);

  private RandomColumns() {}

  /** A column of any type that fits into the table. */
  static Column<?> column(Table table, Random random) {
    Name name = RandomNames.column(table, random);
    return column(table, name, spec(RandomTypes.any(random), random));
  }

  /** A column of the primary key, numbered by the database at times. */
  static Column<?> keyColumn(Table table, boolean alone, Random random) {
    Name name =
        random.nextInt(3) > 0 ? RandomNames.column(table, "id") : RandomNames.column(table, random);
    SqlType<?> type = RandomTypes.ofKey(random);
    ColumnSpec<?> spec = ColumnSpec.of(type).notNull();
    boolean identity = alone && NUMBERED.contains(type.kind()) && random.nextInt(3) > 0;
    ColumnSpec<?> numbered = identity ? spec.identity() : spec;
    return column(table, name, numbered);
  }

  private static ColumnSpec<?> spec(SqlType<?> type, Random random) {
    ColumnSpec<?> spec = ColumnSpec.of(type);
    if (random.nextInt(2) == 0) {
      spec = spec.notNull();
    }
    if (random.nextInt(3) == 0) {
      spec = withDefault(spec, random);
    }
    if (RandomTypes.isText(type) && random.nextInt(4) == 0) {
      spec = spec.collate("C");
    }
    return random.nextInt(6) == 0 ? spec.comment(RandomNames.comment(random)) : spec;
  }

  private static ColumnSpec<?> withDefault(ColumnSpec<?> spec, Random random) {
    Optional<String> value = RandomTypes.defaultOf(spec.type(), random);
    return value.isPresent() ? spec.defaultSql(value.get()) : spec;
  }

  static Schema add(Schema schema, Random random) {
    if (schema.tables().isEmpty()) {
      return schema;
    }
    Table table = pick(schema.tables().list(), random);
    return schema.withTable(table.withColumns(table.columns().with(column(table, random))));
  }

  /** Drops a column with every key, check and index that needs it. */
  static Schema drop(Schema schema, Random random) {
    if (schema.tables().isEmpty()) {
      return schema;
    }
    Table table = pick(schema.tables().list(), random);
    if (table.columns().size() == 1) {
      return schema;
    }
    Name column = pick(table.columns().list(), random).name();
    if (RandomGenerated.isBase(table, column)) {
      return schema;
    }
    Schema freed = RandomKeys.withoutForeignKeys(schema, k -> uses(k, table.name(), column));
    Table without = freed.tables().get(table.name());
    for (Constraint constraint : without.constraints().toList()) {
      boolean mentions = constraint instanceof Check check && check.mentions(column);
      if (mentions || constraint.columns().contains(column)) {
        without = without.without(constraint);
      }
    }
    for (Index index : without.indexes()) {
      if (index.mentions(column)) {
        without = without.withIndexes(without.indexes().without(index.name()));
      }
    }
    return freed.withTable(without.withColumns(without.columns().without(column)));
  }

  private static boolean uses(ForeignKey key, QualifiedName table, Name column) {
    return (key.table().equals(table) && key.columns().contains(column))
        || (key.target().equals(table) && key.targetColumns().contains(column));
  }

  static Schema alter(Schema schema, Random random) {
    if (schema.tables().isEmpty()) {
      return schema;
    }
    Table table = pick(schema.tables().list(), random);
    Column<?> column = pick(table.columns().list(), random);
    ColumnSpec<?> spec = altered(schema, table, column, random);
    Column<?> changed = column(table, column.name(), spec);
    return schema.withTable(table.withColumns(table.columns().replace(column.name(), changed)));
  }

  /** Another comment, or, where no key stands in the way, another nullability or type. */
  private static ColumnSpec<?> altered(
      Schema schema, Table table, Column<?> column, Random random) {
    ColumnSpec<?> spec = column.spec();
    int choice = isOfKey(schema, table, column.name()) ? 0 : random.nextInt(3);
    if (choice > 0 && spec.isGenerated()) {
      return RandomGenerated.altered(table, spec, random);
    }
    return switch (choice) {
      case 0 -> spec.comment(RandomNames.comment(random));
      case 1 -> spec.isNullable() ? spec.notNull() : spec.nullable();
      default -> retyped(spec, random);
    };
  }

  private static boolean isOfKey(Schema schema, Table table, Name column) {
    boolean ofPrimaryKey = table.primaryKey().map(k -> k.columns().contains(column)).orElse(false);
    boolean ofForeignKey =
        schema.tables().stream()
            .flatMap(t -> t.foreignKeys().stream())
            .anyMatch(k -> uses(k, table.name(), column));
    return ofPrimaryKey || ofForeignKey;
  }

  private static ColumnSpec<?> retyped(ColumnSpec<?> spec, Random random) {
    ColumnSpec<?> retyped = ColumnSpec.of(RandomTypes.similar(spec.type(), random));
    retyped = random.nextInt(2) == 0 ? withDefault(retyped, random) : retyped;
    if (RandomTypes.isText(retyped.type()) && random.nextInt(3) == 0) {
      retyped = retyped.collate(random.nextBoolean() ? "C" : "D");
    }
    return spec.isNullable() ? retyped : retyped.notNull();
  }

  /** The column with that specification, whatever the class of its values. */
  static <T> Column<T> column(Table table, Name name, ColumnSpec<T> spec) {
    return new Column<>(table.name(), name, spec);
  }
}
