package dev.waymark.processor.map;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The databases on which the tables will be. What Hibernate makes of some annotations depends on
 * them.
 *
 * @param dialects the names of their dialects; none if nobody said so
 */
public record Databases(Set<String> dialects) {
  /** Nobody said which. */
  public static final Databases UNKNOWN = new Databases(Set.of());

  /** Those that call a database what others call a schema, and a catalog in Java. */
  static final Set<String> MYSQL_FAMILY = Set.of("mariadb", "mysql");

  static final Set<String> POSTGRESQL = Set.of("postgresql");
  static final Set<String> H2 = Set.of("h2");

  /** Where Hibernate takes the column of {@code @PartitionKey} into the primary key. */
  static final Set<String> PARTITIONED = Set.of("postgresql", "mariadb", "mysql");

  /** Copies the set. */
  public Databases {
    dialects = Set.copyOf(dialects);
  }

  /**
   * Whether they are among some.
   *
   * @return empty if that is not known, or if some are and some are not
   */
  Optional<Boolean> are(Set<String> some) {
    long count = dialects.stream().filter(some::contains).count();
    boolean isMixed = count > 0 && count < dialects.size();
    return dialects.isEmpty() || isMixed ? Optional.empty() : Optional.of(count > 0);
  }

  /**
   * What stands before the name of a table or sequence that has a schema or catalog, as Hibernate
   * writes it: MariaDB and MySQL know only catalogs, which they call databases or schemas; H2 takes
   * what stands alone for a schema; elsewhere no connection leads out of its catalog, and Hibernate
   * leaves it out.
   *
   * @return the possibilities, of which there is one if the databases agree
   */
  Set<Optional<String>> qualifiers(Optional<String> schema, Optional<String> catalog) {
    Set<Optional<String>> result = new LinkedHashSet<>();
    for (String dialect : dialects) {
      if (MYSQL_FAMILY.contains(dialect)) {
        result.add(catalog);
      } else {
        result.add(H2.contains(dialect) ? schema.or(() -> catalog) : schema);
      }
    }
    if (dialects.isEmpty()) {
      result.add(schema);
      result.add(catalog.isPresent() ? catalog : schema);
    }
    return result;
  }

  /**
   * What to write where it matters which they are.
   *
   * @param example the constant of one of them
   */
  static String remedy(String example) {
    return "Say on which databases the tables will be: @Database(targets = @Server(product ="
        + " Product."
        + example
        + ")), if they are of one kind in this";
  }
}
