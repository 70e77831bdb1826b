package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.TypeKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Columns that the database computes from others, by Hibernate's {@code @GeneratedColumn}. How that
 * is said belongs to the type of the column here, and differs between databases.
 */
final class GeneratedColumns {
  /** The types that have one spelling in all databases. */
  private static final Set<TypeKind> SPELLED_ALIKE =
      Set.of(
          TypeKind.BOOLEAN,
          TypeKind.SMALLINT,
          TypeKind.INTEGER,
          TypeKind.BIGINT,
          TypeKind.DECIMAL,
          TypeKind.CHAR,
          TypeKind.VARCHAR,
          TypeKind.DATE);

  private final Mapping mapping;

  GeneratedColumns(Mapping mapping) {
    this.mapping = mapping;
  }

  /** The expression that computes a column, unless its definition says so itself. */
  private static Optional<String> expression(Property property, ColumnFacts facts) {
    return facts.definition().filter(d -> d.toLowerCase(Locale.ROOT).contains(" as ")).isPresent()
        ? Optional.empty()
        : property.annotations().find(Jpa.GENERATED_COLUMN).flatMap(a -> a.text("value"));
  }

  /** The type with what computes the values; empty if it cannot be said, which is reported then. */
  Optional<StoredType> complete(Property property, ColumnFacts facts, StoredType stored) {
    Optional<String> expression = expression(property, facts);
    if (expression.isEmpty()) {
      return Optional.of(stored);
    }
    Optional<Boolean> isH2 = mapping.databases().are(Databases.H2);
    // As Hibernate names it, which on SQLite looks at the name.
    String word = stored.type().toString().replaceFirst("^decimal", "numeric");
    String computed = word + " generated always as (" + expression.get() + ")";
    boolean isSpelledAlike =
        facts.definition().isPresent() || SPELLED_ALIKE.contains(stored.type().kind());
    if (isH2.isEmpty() || !isSpelledAlike) {
      report(property, computed);
      return Optional.empty();
    }
    String definition = isH2.get() ? computed : computed + " stored";
    SqlType<?> type = SqlType.custom(stored.type().javaType(), definition);
    return Optional.of(new StoredType(type, stored.conditions()));
  }

  private void report(Property property, String computed) {
    mapping.error(
        Code.MP101,
        property.origin(),
        property.origin()
            + " is annotated @GeneratedColumn, and how a column is computed is said in other words"
            + " on each database. Write @Column(columnDefinition = \""
            + computed
            + " stored\"), on H2 without stored. Or s"
            + Databases.remedy("POSTGRESQL").substring(1)
            + ".");
  }

  /** Whether Hibernate leaves out NOT NULL, as 7 does everywhere but on H2. */
  boolean isNullable(Property property) {
    return property.annotations().has(Jpa.GENERATED_COLUMN)
        && mapping.hibernate() == HibernateRules.V7
        && !mapping.databases().are(Databases.H2).orElse(false);
  }
}
