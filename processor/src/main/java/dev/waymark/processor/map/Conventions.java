package dev.waymark.processor.map;

import dev.waymark.schema.Name;
import java.util.Optional;

/**
 * What is said of all entities at once.
 *
 * @param naming how names become names of the database
 * @param hibernate what the version of Hibernate decides
 * @param defaultSchema the database schema of tables and sequences that name none: Hibernate's
 *     {@code hibernate.default_schema}
 * @param databases where the tables will be
 */
public record Conventions(
    Naming naming, HibernateRules hibernate, Optional<Name> defaultSchema, Databases databases) {

  /** Those of Hibernate without configuration. */
  public static Conventions of(Naming naming, HibernateRules hibernate) {
    return new Conventions(naming, hibernate, Optional.empty(), Databases.UNKNOWN);
  }

  /** The same with other databases. */
  public Conventions on(Databases others) {
    return new Conventions(naming, hibernate, defaultSchema, others);
  }
}
