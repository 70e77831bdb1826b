package dev.waymark.test;

import dev.waymark.Waymark;
import dev.waymark.database.WaymarkException;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.migration.Version;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The migrations of an application, and what can be expected of them. Each assertion takes a
 * database of its own, which is empty at first, and throws an {@link AssertionError} that says what
 * is wrong, in which revision, and what to do.
 *
 * <pre>{@code
 * TestedMigrations migrations = TestedMigrations.onH2();
 * migrations.assertEveryStepIsReversible();
 * }</pre>
 */
public final class TestedMigrations {
  private final EmptyDatabases databases;
  private final Optional<MigrationIndex> chosen;
  private final Set<Version> irreversible;
  private final List<Class<?>> entities;
  private final Optional<String> unit;
  private final Map<String, String> ormSettings;

  private TestedMigrations(
      EmptyDatabases databases,
      Optional<MigrationIndex> chosen,
      Set<Version> irreversible,
      List<Class<?>> entities,
      Optional<String> unit,
      Map<String, String> ormSettings) {
    this.databases = databases;
    this.chosen = chosen;
    this.irreversible = irreversible;
    this.entities = entities;
    this.unit = unit;
    this.ormSettings = ormSettings;
  }

  /** On databases of H2 in memory. */
  public static TestedMigrations onH2() {
    return on(new MemoryDatabases());
  }

  /** On new schemas of a PostgreSQL, MariaDB, MySQL or H2, which are dropped afterwards. */
  public static TestedMigrations on(DataSource server) {
    return on(new NewSchemas(server));
  }

  /** On databases that come from somewhere else. */
  public static TestedMigrations on(EmptyDatabases databases) {
    return new TestedMigrations(
        databases, Optional.empty(), Set.of(), List.of(), Optional.empty(), Map.of());
  }

  /** The migrations of that index. Without this, those of the package that has some. */
  public TestedMigrations of(MigrationIndex index) {
    return new TestedMigrations(
        databases, Optional.of(index), irreversible, entities, unit, ormSettings);
  }

  /**
   * The migrations of the package of that name.
   *
   * @throws AssertionError if it has none
   */
  public TestedMigrations in(String packageName) {
    return of(
        indexes().stream()
            .filter(index -> index.packageName().equals(packageName))
            .findFirst()
            .orElseThrow(() -> new AssertionError("There are no migrations in " + packageName)));
  }

  /** The same, and the downgrades of those revisions are not tried: on purpose they do nothing. */
  public TestedMigrations irreversible(String... versions) {
    Set<Version> all = new HashSet<>(irreversible);
    for (String version : versions) {
      all.add(Version.of(version));
    }
    return new TestedMigrations(databases, chosen, all, entities, unit, ormSettings);
  }

  /** The same, with the entities whose tables Hibernate is to find. */
  public TestedMigrations entities(Class<?>... classes) {
    return new TestedMigrations(
        databases, chosen, irreversible, List.of(classes), unit, ormSettings);
  }

  /** The same, with the unit of {@code persistence.xml} whose tables the ORM is to find. */
  public TestedMigrations persistenceUnit(String name) {
    return new TestedMigrations(
        databases, chosen, irreversible, entities, Optional.of(name), ormSettings);
  }

  /** The same, with a setting for Hibernate, such as its naming strategy. */
  public TestedMigrations ormSetting(String key, String value) {
    Map<String, String> all = new TreeMap<>(ormSettings);
    all.put(key, value);
    return new TestedMigrations(databases, chosen, irreversible, entities, unit, all);
  }

  /**
   * Expects that every version is there once, and that the newest migration is the one after which
   * the snapshot was written.
   */
  public void assertSingleHead() {
    Revisions revisions = revisions();
    String head =
        revisions.head().flatMap(revisions::find).map(m -> m.name().toString()).orElse("");
    String snapshot = CompiledPackage.of(index()).snapshot().head();
    if (!snapshot.equals(head)) {
      throw new AssertionError(
          "The newest migration is "
              + (head.isEmpty() ? "none" : head)
              + ", but the snapshot was written after revision "
              + (snapshot.isEmpty() ? "none" : snapshot)
              + ". Compile again, and commit migration and schema.json together.");
    }
  }

  /**
   * Expects that an empty database is upgraded to the head, and then has the tables that the
   * migrations say, and no others.
   */
  public void assertUpgrades() {
    try (MigratedDatabase database = open()) {
      StepByStep steps = new StepByStep(database, revisions());
      for (Migration migration : revisions().all()) {
        steps.up(migration, "does not run on an empty database");
      }
    }
  }

  /**
   * Expects that every revision can be applied, taken back and applied again, and that the tables
   * are each time as the migrations say.
   */
  public void assertEveryStepIsReversible() {
    try (MigratedDatabase database = open()) {
      StepByStep steps = new StepByStep(database, revisions());
      for (Migration migration : revisions().all()) {
        steps.up(migration, "fails");
        if (!irreversible.contains(migration.name().version())) {
          steps.down(migration);
          steps.up(migration, "fails the second time, after its downgrade");
        }
      }
    }
  }

  /**
   * Expects that the snapshot in the class path, a copy of {@code schema.json}, is what the
   * migrations make when they are replayed. That it is also what the entities want is for the
   * compiler to say: let CI compile with {@code -Awaymark.mode=check}.
   */
  public void assertSnapshotIsReplay() {
    CompiledPackage.of(index()).expectSnapshotIsReplay(revisions());
  }

  /**
   * Expects that Hibernate finds the tables of its entities in a database at head. Without {@link
   * #entities} or {@link #persistenceUnit}, they are those of which the compiler made the
   * migrations.
   */
  public void assertOrmValidates() {
    try (MigratedDatabase database = at("head")) {
      if (unit.isPresent()) {
        OrmValidation.ofUnit(database.dataSource(), unit.get(), ormSettings);
      } else {
        List<Class<?>> classes =
            entities.isEmpty() ? CompiledPackage.of(index()).entities() : entities;
        OrmValidation.ofEntities(database.dataSource(), classes, ormSettings);
      }
    } catch (NoClassDefFoundError e) {
      throw new AssertionError(
          "Hibernate is not on the class path of the tests: add org.hibernate.orm:hibernate-core.",
          e);
    } catch (RuntimeException e) {
      throw new AssertionError(
          "The ORM does not find the tables that it expects after revision "
              + revisions().head().map(Version::toString).orElse("none")
              + causes(e)
              + "\nIf an entity has changed, declare the next @Revision and compile.",
          e);
    }
  }

  private static String causes(Throwable failure) {
    StringBuilder text = new StringBuilder(":");
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append("\n  ").append(cause.getMessage());
    }
    return text.toString();
  }

  /**
   * A database at that revision, to put rows into it.
   *
   * @param revision {@code base}, {@code head} or a version
   */
  public MigratedDatabase at(String revision) {
    MigratedDatabase database = open();
    try {
      return revision.equals("base") ? database : database.upgradeTo(revision);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private MigratedDatabase open() {
    try {
      DataSource source = databases.next();
      return new MigratedDatabase(
          databases,
          source,
          Waymark.configure().dataSource(source).migrations(revisions().all()).load());
    } catch (SQLException e) {
      throw new AssertionError("There is no database for the test: " + e.getMessage(), e);
    }
  }

  private Revisions revisions() {
    try {
      return Revisions.of(index().migrations());
    } catch (WaymarkException e) {
      throw new AssertionError("There is more than one head: " + e.getMessage(), e);
    }
  }

  private MigrationIndex index() {
    if (chosen.isPresent()) {
      return chosen.get();
    }
    List<MigrationIndex> found = new ArrayList<>(indexes());
    if (found.size() != 1) {
      throw new AssertionError(
          found.isEmpty()
              ? "No migrations were found. Check that the application was compiled with"
                  + " waymark-processor on the processor path."
              : "There are migrations in several packages, choose one with in(...): "
                  + found.stream()
                      .map(MigrationIndex::packageName)
                      .collect(Collectors.joining(", ")));
    }
    return found.get(0);
  }

  private static List<MigrationIndex> indexes() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return MigrationIndex.services(
        ofThread != null ? ofThread : TestedMigrations.class.getClassLoader());
  }
}
