package dev.waymark;

import dev.waymark.flyway.FlywayConnections;
import dev.waymark.flyway.LockPatience;
import dev.waymark.flyway.Passwords;
import dev.waymark.flyway.Revisions;
import dev.waymark.flyway.Settings;
import dev.waymark.flyway.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationIndex;
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
  private Optional<String> defaultSchema = Optional.empty();
  private String historyTable = Settings.DEFAULT_HISTORY_TABLE;
  private LockPatience patience = LockPatience.DEFAULT;

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
   */
  public WaymarkConfiguration dataSource(String jdbcUrl, String userName, String userPassword) {
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
   * The finished configuration. The database is not touched yet.
   *
   * @throws WaymarkException if no database was named, no migrations are found, those of several
   *     packages are, or two have one version
   */
  public Waymark load() {
    ClassLoader loader = loader();
    Revisions revisions = Revisions.of(migrations != null ? migrations : found(loader));
    return new Waymark(
        new Settings(
            source(loader), address, revisions, loader, defaultSchema, historyTable, patience));
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
    if (url == null || user == null || password == null) {
      throw new WaymarkException(
          "No database was named: call dataSource(...) before load(), with a javax.sql.DataSource"
              + " or with address, user and password.");
    }
    return FlywayConnections.to(url, user, password, loader);
  }

  private static List<Migration> found(ClassLoader loader) {
    List<MigrationIndex> indexes = MigrationIndex.services(loader);
    if (indexes.isEmpty()) {
      throw new WaymarkException(
          "No migrations were found: no "
              + MigrationIndex.class.getName()
              + " is registered as a service. The annotation processor registers one for the package"
              + " with @Revision. Check that the application was compiled with waymark-processor on"
              + " the processor path, or name the migrations with migrations(...).");
    }
    if (indexes.size() > 1) {
      String packages =
          indexes.stream().map(MigrationIndex::packageName).collect(Collectors.joining(", "));
      throw new WaymarkException(
          "There are migrations in several packages: "
              + packages
              + ". Say which are for this database with migrations(...).");
    }
    return indexes.get(0).migrations();
  }
}
