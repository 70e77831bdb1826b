package dev.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.Waymark;
import dev.waymark.database.DataSources;
import dev.waymark.database.DatabaseSettings;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.flyway.Shop;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresqlHeadTest extends HeadContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  @Test
  void aHistoryFartherDownTheSearchPathIsAnother() throws SQLException {
    String schema = address.url().replaceAll(".*currentSchema=([^&]+).*", "$1");
    Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load().upgrade();
    execute("create schema if not exists " + schema + "_first");
    try {
      Settings settings =
          new Settings(
              new DatabaseSettings(
                  DataSources.prepared(
                      address.source(),
                      connection ->
                          connection
                              .createStatement()
                              .execute("set search_path to " + schema + "_first, " + schema)),
                  "the shop",
                  Optional.empty(),
                  DatabaseSettings.DEFAULT_HISTORY_TABLE),
              Revisions.of(Shop.migrations()),
              getClass().getClassLoader());

      assertThat(head()).isPresent();
      assertThat(new FlywayRunner(settings).head()).isEmpty();
    } finally {
      execute("drop schema " + schema + "_first cascade");
    }
  }
}
