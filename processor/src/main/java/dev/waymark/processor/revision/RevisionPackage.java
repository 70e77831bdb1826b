package dev.waymark.processor.revision;

import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.ServerVersion;
import dev.waymark.lint.rule.Servers;
import dev.waymark.lint.rule.Servers.Server;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.Conventions;
import dev.waymark.processor.map.Databases;
import dev.waymark.processor.map.HibernateRules;
import dev.waymark.processor.map.Naming;
import dev.waymark.schema.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A package with {@code @Revision}s: where one history is declared and kept.
 *
 * @param name the name of the package
 * @param revisions its revisions, in the order of the sources
 * @param settings its {@code @Database}, or the defaults
 */
public record RevisionPackage(String name, List<DeclaredRevision> revisions, Settings settings) {

  /**
   * What {@code @Database} says.
   *
   * @param entities the classes named, by their qualified names
   * @param packages the packages named
   * @param naming how names become names of the database
   * @param isNamingWritten whether that is said, even if with the default
   * @param hibernate what the version of Hibernate decides
   * @param isHibernateWritten whether that is said, even if with the default
   * @param schema the database schema of tables that name none, or empty
   * @param targets the databases on which the revisions run
   * @param holdsDropsBack whether only a revision that says so drops anything
   * @param isOnline whether every revision lets others work while it runs
   */
  public record Settings(
      List<String> entities,
      List<String> packages,
      Naming naming,
      boolean isNamingWritten,
      HibernateRules hibernate,
      boolean isHibernateWritten,
      String schema,
      List<DeclaredTarget> targets,
      boolean holdsDropsBack,
      boolean isOnline) {
    public static final Settings DEFAULT =
        new Settings(
            List.of(),
            List.of(),
            Naming.JPA,
            false,
            HibernateRules.V7,
            false,
            "",
            List.of(),
            false,
            false);

    /** The servers on which the revisions run, as far as their versions can be read. */
    public Servers servers() {
      return Servers.of(
          targets.stream().map(DeclaredTarget::server).flatMap(Optional::stream).toList());
    }

    /** What of it the mapping of entities depends on. */
    public Conventions conventions() {
      Optional<Name> name = Optional.of(schema).filter(s -> !s.isBlank()).map(Name::of);
      Set<String> dialects =
          targets.stream().map(target -> target.product().dialect()).collect(Collectors.toSet());
      return new Conventions(naming, hibernate, name, new Databases(dialects));
    }

    /** Whether every entity of the compilation is taken. */
    public boolean takesAll() {
      return entities.isEmpty() && packages.isEmpty();
    }
  }

  /**
   * A {@code @Target} as it is written.
   *
   * @param product the product
   * @param version the version, empty for the oldest one that is supported
   */
  public record DeclaredTarget(Product product, String version) {

    /** The server, if the version can be read. */
    public Optional<Server> server() {
      return version.isEmpty()
          ? Optional.of(Server.of(product))
          : ServerVersion.parse(version).map(number -> new Server(product, number));
    }
  }

  public Origin origin() {
    return Origin.of(name);
  }
}
