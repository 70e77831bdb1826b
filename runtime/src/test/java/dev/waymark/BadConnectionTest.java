package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.postgresql.PostgresqlServer;
import dev.waymark.flyway.Shop;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A connection with which nothing can be done gets a clear error that changes nothing. */
class BadConnectionTest extends RefusalsOnH2 {
  @TempDir private Path folder;

  @Test
  void aConnectionThatOnlyReadsIsRefusedBeforeAnythingIsWritten() {
    SQLiteDataSource source = new SQLiteDataSource(readOnly());
    source.setUrl("jdbc:sqlite:" + folder.resolve("shop.db"));
    Waymark writing =
        Waymark.configure()
            .dataSource("jdbc:sqlite:" + folder.resolve("shop.db"), null, null)
            .migrations(Shop.migrations())
            .load();
    Waymark reading = Waymark.configure().dataSource(source).migrations(Shop.migrations()).load();
    writing.upgradeTo("1");

    refused(reading::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("its connection can only read");
    writing.upgrade();
    assertThat(reading.upgrade().ran()).isEmpty();
  }

  private static SQLiteConfig readOnly() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config;
  }

  @Test
  void whoMayNotCreateTablesIsTold() throws SQLException {
    execute("create user guest password ''");
    JdbcDataSource source = new JdbcDataSource();
    source.setUrl(url.replace(";DB_CLOSE_DELAY=-1", ""));
    source.setUser("guest");
    source.setPassword("");

    refused(Waymark.configure().dataSource(source).migrations(Shop.migrations()).load()::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("The user may not do that: grant it the right");
    assertThat(waymark.current().version()).isEmpty();
  }

  @Test
  void aPostgresqlThatOnlyReadsIsTold() throws SQLException {
    String database = PostgresqlServer.newDatabase();
    try {
      String address = PostgresqlServer.urlOfDatabase(database);
      String reading = address + "&options=-c%20default_transaction_read_only=on";
      refused(
              Waymark.configure()
                      .dataSource(reading, null, null)
                      .migrations(Shop.migrations())
                      .load()
                  ::upgrade)
          .hasMessageContaining("can only be read");
      try (Connection connection = DriverManager.getConnection(address)) {
        assertThat(connection.getMetaData().getTables(null, "public", "%", null).next()).isFalse();
      }
    } finally {
      PostgresqlServer.dropDatabase(database);
    }
  }

  @Test
  void aDriverThatIsMissingIsNamed() throws Exception {
    URL[] none = {};
    try (URLClassLoader loader = new URLClassLoader(none, TestDatabase.class.getClassLoader())) {
      refused(
              () ->
                  Waymark.configure()
                      .classLoader(loader)
                      .dataSource("jdbc:oracle:thin:@//db/shop", "me", "hush")
                      .migrations(Shop.migrations())
                      .load())
          .isInstanceOf(WaymarkException.class)
          .hasMessageContaining("Check the address, and that the driver")
          .hasMessageNotContaining("hush");
    }
  }

  @Test
  void aPartOfFlywayThatIsMissingIsNamed() throws Exception {
    String database = PostgresqlServer.newDatabase();
    try {
      String address = PostgresqlServer.urlOfDatabase(database);
      try (URLClassLoader loader = ClassPath.without("flyway-database-postgresql")) {
        Object said =
            loader
                .loadClass(OnPostgresql.class.getName())
                .getMethod("upgrade", String.class)
                .invoke(null, address);

        assertThat(said)
            .isEqualTo(
                "Flyway's module for PostgreSQL is not on the class path: add the dependency"
                    + " org.flywaydb:flyway-database-postgresql in the version of flyway-core."
                    + " Nothing was done.");
      }
      try (Connection connection = DriverManager.getConnection(address)) {
        assertThat(connection.getMetaData().getTables(null, "public", "%", null).next()).isFalse();
      }
    } finally {
      PostgresqlServer.dropDatabase(database);
    }
  }

  /** Is loaded a second time, with something missing on the class path. */
  public static final class OnPostgresql {
    private OnPostgresql() {}

    /** What an upgrade fails with. */
    public static String upgrade(String url) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(url);
      try {
        return Waymark.configure()
            .dataSource(source)
            .migrations(Shop.migrations())
            .load()
            .upgrade()
            .toString();
      } catch (WaymarkException e) {
        return e.getMessage();
      }
    }
  }
}
