package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;

class MariadbJournalTest extends JournalContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }

  @Override
  protected char quote() {
    return '`';
  }
}
