package dev.waymark.processor.map;

import dev.waymark.processor.read.Annotations;
import dev.waymark.schema.Generation;
import java.util.Locale;
import java.util.Optional;

/** Columns that the database computes from others, by Hibernate's {@code @GeneratedColumn}. */
final class GeneratedColumns {
  private final Mapping mapping;

  GeneratedColumns(Mapping mapping) {
    this.mapping = mapping;
  }

  /** How the column is computed, unless its definition says so itself; Hibernate stores it. */
  static Optional<Generation> of(Annotations annotations, ColumnFacts facts) {
    return facts.definition().filter(d -> d.toLowerCase(Locale.ROOT).contains(" as ")).isPresent()
        ? Optional.empty()
        : annotations
            .text(Jpa.GENERATED_COLUMN, "value")
            .map(sql -> new Generation(sql.replace("\r\n", "\n"), true));
  }

  /** Whether Hibernate leaves out NOT NULL, as 7 does everywhere but on H2. */
  boolean isNullable(Property property) {
    return property.annotations().has(Jpa.GENERATED_COLUMN)
        && mapping.hibernate() == HibernateRules.V7
        && !mapping.databases().are(Databases.H2).orElse(false);
  }
}
