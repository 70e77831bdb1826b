package dev.waymark.schema;

import static dev.waymark.schema.RandomSchemas.pick;

import java.util.List;
import java.util.Random;

/** Changes to the sequences of a random schema. */
final class RandomSequences {
  private static final List<Long> INCREMENTS = List.of(1L, 10L, 50L);

  private RandomSequences() {}

  static Schema add(Schema schema, Random random) {
    return schema.withSequences(
        schema.sequences().with(sequence(RandomNames.sequence(schema, random), random)));
  }

  static Schema drop(Schema schema, Random random) {
    return schema.sequences().isEmpty()
        ? schema
        : schema.withSequences(
            schema.sequences().without(pick(schema.sequences().list(), random).name()));
  }

  static Schema alter(Schema schema, Random random) {
    if (schema.sequences().isEmpty()) {
      return schema;
    }
    QualifiedName name = pick(schema.sequences().list(), random).name();
    return schema.withSequences(schema.sequences().replace(name, sequence(name, random)));
  }

  private static Sequence sequence(QualifiedName name, Random random) {
    return new Sequence(name, 1 + random.nextInt(3) * 100L, pick(INCREMENTS, random));
  }
}
