package dev.waymark.flyway;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import java.sql.SQLException;

class PostgresqlConcurrencyTest extends ConcurrencyContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  @Override
  protected String whoWaits() {
    return "waiting for process \\d+ of user \\w+ at 127.0.0.1 \\(PostgreSQL JDBC Driver\\), which is migrating the database";
  }
}
