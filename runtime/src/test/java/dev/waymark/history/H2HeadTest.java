package dev.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.ClassPath;
import dev.waymark.Waymark;
import dev.waymark.database.DataSources;
import dev.waymark.database.DatabaseSettings;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.flyway.Shop;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class H2HeadTest extends HeadContract {

  @Override
  protected TestAddress newAddress() {
    return new H2Address();
  }

  @Test
  void aHistoryFartherDownTheSearchPathIsAnother() throws SQLException {
    Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load().upgrade();
    execute("create schema first");
    Settings settings =
        new Settings(
            new DatabaseSettings(
                DataSources.prepared(
                    address.source(),
                    connection -> {
                      connection.createStatement().execute("set schema first");
                      connection.createStatement().execute("set schema_search_path first, public");
                    }),
                "the shop",
                Optional.empty(),
                DatabaseSettings.DEFAULT_HISTORY_TABLE),
            Revisions.of(Shop.migrations()),
            getClass().getClassLoader());

    assertThat(head()).isPresent();
    assertThat(new FlywayRunner(settings).head()).isEmpty();
  }

  @Test
  void flywayIsNotEvenLoaded() throws Exception {
    Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load().upgrade();

    try (URLClassLoader loader = ClassPath.without("/org/flywaydb/")) {
      Class<?> start = loader.loadClass(WithoutFlyway.class.getName());

      assertThat(
              start.getMethod("upgrade", javax.sql.DataSource.class).invoke(null, address.source()))
          .isEqualTo("nothing to do, the database is at revision 3");
    }
  }
}
