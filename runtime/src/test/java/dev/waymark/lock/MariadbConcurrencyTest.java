package dev.waymark.lock;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;

class MariadbConcurrencyTest extends ConcurrencyContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }

  @Override
  protected String whoWaits() {
    return "waiting for connection \\d+ of user \\w+ at .*, which is migrating the database";
  }
}
