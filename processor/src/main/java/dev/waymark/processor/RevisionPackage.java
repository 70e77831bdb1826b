package dev.waymark.processor;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.HibernateRules;
import dev.waymark.processor.map.Naming;
import java.util.List;

/**
 * A package with {@code @Revision}s: where one history is declared and kept.
 *
 * @param name the name of the package
 * @param revisions its revisions, in the order of the sources
 * @param settings its {@code @Database}, or the defaults
 */
record RevisionPackage(String name, List<DeclaredRevision> revisions, Settings settings) {

  /**
   * What {@code @Database} says.
   *
   * @param entities the classes named, by their qualified names
   * @param packages the packages named
   * @param naming how names become names of the database
   * @param hibernate what the version of Hibernate decides
   * @param schema the database schema of tables that name none, or empty
   */
  record Settings(
      List<String> entities,
      List<String> packages,
      Naming naming,
      HibernateRules hibernate,
      String schema) {
    static final Settings DEFAULT =
        new Settings(List.of(), List.of(), Naming.JPA, HibernateRules.V7, "");

    /** Whether every entity of the compilation is taken. */
    boolean takesAll() {
      return entities.isEmpty() && packages.isEmpty();
    }
  }

  Origin origin() {
    return Origin.of(name);
  }
}
