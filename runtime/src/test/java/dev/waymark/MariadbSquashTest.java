package dev.waymark;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;

class MariadbSquashTest extends SquashContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }
}
