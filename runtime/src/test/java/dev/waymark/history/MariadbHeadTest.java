package dev.waymark.history;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;

class MariadbHeadTest extends HeadContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }

  @Override
  protected char quote() {
    return '`';
  }
}
