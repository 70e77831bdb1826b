package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import java.sql.SQLException;

class PostgresqlFailureTest extends FailureContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }
}
