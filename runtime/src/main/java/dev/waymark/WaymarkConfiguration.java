package dev.waymark;

import dev.waymark.database.DatabaseSettings;
import dev.waymark.database.Passwords;
import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.FlywayConnections;
import dev.waymark.flyway.Settings;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
import dev.waymark.run.LockPatience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Says where a database is and which migrations are for it. */
public final class WaymarkConfiguration {
  private @Nullable DataSource dataSource;
  private String address = "the database";
  private @Nullable String url;
  private @Nullable String user;
  private @Nullable String password;
  private @Nullable List<Migration> migrations;
  private @Nullable ClassLoader classLoader;
  private Optional<String> chosenPackage = Optional.empty();
  private Optional<String> defaultSchema = Optional.empty();
  private String historyTable = DatabaseSettings.DEFAULT_HISTORY_TABLE;
  private LockPatience patience = LockPatience.DEFAULT;
  private boolean newerAllowed;

  WaymarkConfiguration() {}

  /** The database behind a data source. */
  public WaymarkConfiguration dataSource(DataSource source) {
    dataSource = source;
    address = "the database";
    return this;
  }

  /**
   * The database at a JDBC address.
   *
   * @param jdbcUrl the address, such as {@code jdbc:h2:./data/shop}
   * @param userName the user; null if the address says it, or none is needed
   * @param userPassword the password; null if the address says it, or none is needed
   */
  public WaymarkConfiguration dataSource(
      String jdbcUrl, @Nullable String userName, @Nullable String userPassword) {
    dataSource = null;
    url = jdbcUrl;
    user = userName;
    password = userPassword;
    address = Passwords.hidden(jdbcUrl);
    return this;
  }

  /** The migrations of one package. */
  public WaymarkConfiguration migrations(MigrationIndex index) {
    return migrations(index.migrations());
  }

  /**
   * The migrations of the package of that name.
   *
   * @throws WaymarkException when loaded, if no such package has migrations
   */
  public WaymarkConfiguration migrationsIn(String packageName) {
    migrations = null;
    chosenPackage = Optional.of(packageName);
    return this;
  }

  /** The migrations. Without this, they are those of the package that has some. */
  public WaymarkConfiguration migrations(List<Migration> chosen) {
    migrations = List.copyOf(chosen);
    return this;
  }

  /** By which migrations and drivers are found. Without this, that of the thread. */
  public WaymarkConfiguration classLoader(ClassLoader loader) {
    classLoader = loader;
    return this;
  }

  /**
   * The database schema that holds the tables and the history. Without this, that of the
   * connection.
   *
   * @param name its name to the letter: on H2, {@code SALES} for what {@code create schema sales}
   *     made
   */
  public WaymarkConfiguration defaultSchema(String name) {
    defaultSchema = Optional.of(name);
    return this;
  }

  /** The name of Flyway's history table. Without this, {@code flyway_schema_history}. */
  public WaymarkConfiguration historyTable(String name) {
    historyTable = name;
    return this;
  }

  /**
   * How online revisions wait for locks that others hold. Without this, two seconds and ten more
   * tries, with longer and longer pauses between them.
   *
   * @param timeout the longest wait for a lock, during which others wait too
   * @param retries how often a statement that did not get its lock is tried again
   * @throws IllegalArgumentException if the timeout is shorter than a millisecond, or the number is
   *     negative
   */
  public WaymarkConfiguration lockTimeout(Duration timeout, int retries) {
    patience = new LockPatience(timeout, retries);
    return this;
  }

  /**
   * Lets the application start on a database that a newer version of it has upgraded, as it has to
   * where instances of both run side by side for a while. Without this, {@link Waymark#upgrade} is
   * refused there. With it, too, every migration of this application has to be applied to the
   * database, and unchanged; then nothing is done. Whether the older code can work with the newer
   * tables is for the newer revisions to see to.
   */
  public WaymarkConfiguration allowNewerDatabase() {
    return allowNewerDatabase(true);
  }

  /** The same, if it is so; for a setting of the application. */
  public WaymarkConfiguration allowNewerDatabase(boolean allowed) {
    newerAllowed = allowed;
    return this;
  }

  /**
   * The finished configuration. The database is not touched yet.
   *
   * @throws WaymarkException if no database was named, no migrations are found, those of several
   *     packages are, or two have one version
   */
  public Waymark load() {
    ClassLoader loader = loader();
    return new Waymark(
        new Settings(
            new DatabaseSettings(source(loader), address, defaultSchema, historyTable),
            revisions(loader),
            loader,
            patience,
            newerAllowed));
  }

  /**
   * What can be asked of the migrations without a database.
   *
   * @throws WaymarkException if no migrations are found, those of several packages are, or two have
   *     one version
   */
  public Offline offline() {
    return new Offline(revisions(loader()), historyTable, defaultSchema);
  }

  private Revisions revisions(ClassLoader loader) {
    return Revisions.of(migrations != null ? migrations : found(loader, chosenPackage));
  }

  private ClassLoader loader() {
    if (classLoader != null) {
      return classLoader;
    }
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread != null ? ofThread : Waymark.class.getClassLoader();
  }

  private DataSource source(ClassLoader loader) {
    if (dataSource != null) {
      return dataSource;
    }
    if (url == null) {
      throw new WaymarkException(
          "No database was named: call dataSource(...) before load(), with a javax.sql.DataSource"
              + " or with address, user and password.");
    }
    return FlywayConnections.to(url, user, password, loader);
  }

  private static List<Migration> found(ClassLoader loader, Optional<String> chosenPackage) {
    List<MigrationIndex> all = MigrationIndex.services(loader);
    List<MigrationIndex> indexes =
        all.stream()
            .filter(i -> chosenPackage.isEmpty() || i.packageName().equals(chosenPackage.get()))
            .toList();
    if (indexes.isEmpty() && !all.isEmpty()) {
      throw new WaymarkException(
          "There are no migrations in the package "
              + chosenPackage.orElse("")
              + ", but in: "
              + packages(all)
              + ".");
    }
    if (indexes.isEmpty()) {
      throw new WaymarkException(
          "No migrations were found: no "
              + MigrationIndex.class.getName()
              + " is registered as a service. The annotation processor registers one for the package"
              + " with @Revision. Check that the application was compiled with waymark-processor on"
              + " the processor path, or name the migrations with migrations(...).");
    }
    if (indexes.size() > 1) {
      throw new WaymarkException(
          "There are migrations in several packages: "
              + packages(indexes)
              + ". Say which are for this database with migrations(...), or with --package.");
    }
    return indexes.get(0).migrations();
  }

  private static String packages(List<MigrationIndex> indexes) {
    return indexes.stream().map(MigrationIndex::packageName).collect(Collectors.joining(", "));
  }
}
