package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.read.Annotation;
import java.util.Optional;

/** Generators of ids that the application or a library brings, whose needs are its own secret. */
final class CustomGenerators {
  private CustomGenerators() {}

  /** The annotation that says that another one chooses a generator. */
  static Optional<Annotation> of(Property id) {
    return id.annotations().find(Jpa.ID_GENERATOR_TYPE);
  }

  /** Says what is not known. The column is right in any case. */
  static void warn(Mapping mapping, Property id, String generator) {
    mapping.warning(
        Code.MP101,
        id.origin(),
        id.origin()
            + " takes its ids from "
            + generator
            + ", and whether that needs a sequence or a table is not known. If it does, create it"
            + " in a revision with a step of raw SQL.");
  }
}
