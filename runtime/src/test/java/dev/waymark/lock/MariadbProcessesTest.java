package dev.waymark.lock;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;

class MariadbProcessesTest extends ProcessesContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }
}
