package dev.waymark;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import java.sql.SQLException;

class PostgresqlSquashTest extends SquashContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }
}
