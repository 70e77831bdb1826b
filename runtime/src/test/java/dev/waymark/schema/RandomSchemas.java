package dev.waymark.schema;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Schemas for properties: the same seed gives the same schema. Every one of them is consistent and
 * can be created in any database as it is: foreign keys lead to primary or unique keys of equal
 * types, defaults fit their types, the names of keys, checks and indexes are unique in the schema.
 */
public final class RandomSchemas {
  private static final int MOST_TABLES = 6;
  private static final int MOST_CHANGES = 5;

  private static final List<BiFunction<Schema, Random, Schema>> CHANGES =
      List.of(
          RandomTables::add,
          RandomTables::drop,
          RandomTables::comment,
          RandomColumns::add,
          RandomColumns::drop,
          RandomColumns::alter,
          RandomColumns::alter,
          RandomGenerated::add,
          RandomKeys::addPrimaryKey,
          RandomKeys::dropPrimaryKey,
          RandomKeys::addUniqueKey,
          RandomKeys::dropUniqueKey,
          RandomKeys::addForeignKey,
          RandomKeys::dropForeignKey,
          RandomKeys::addCheck,
          RandomKeys::dropCheck,
          RandomKeys::addIndex,
          RandomKeys::dropIndex,
          RandomSequences::add,
          RandomSequences::drop,
          RandomSequences::alter);

  private RandomSchemas() {}

  /** A schema of up to six tables. */
  public static Schema schema(Random random) {
    Schema schema = Schema.empty();
    int tables = random.nextInt(MOST_TABLES + 1);
    for (int i = 0; i < tables; i++) {
      schema = RandomTables.add(schema, random);
    }
    for (int i = random.nextInt(tables + 1); i > 0; i--) {
      schema = RandomGenerated.add(schema, random);
    }
    for (int i = random.nextInt(2); i > 0; i--) {
      schema = RandomKeys.addIndex(schema, random);
    }
    for (int i = random.nextInt(2 * tables + 1); i > 0; i--) {
      schema = RandomKeys.addForeignKey(schema, random);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      schema = RandomSequences.add(schema, random);
    }
    return schema;
  }

  /**
   * A schema that differs from the given one by a few tables, columns, keys, checks, indexes and
   * sequences, added, dropped or changed; now and then by none. Nothing is renamed.
   */
  public static Schema mutate(Schema schema, Random random) {
    Schema mutated = schema;
    for (int i = random.nextInt(MOST_CHANGES) + 1; i > 0; i--) {
      mutated = pick(CHANGES, random).apply(mutated, random);
    }
    return mutated;
  }

  static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
