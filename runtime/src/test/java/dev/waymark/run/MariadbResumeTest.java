package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;

class MariadbResumeTest extends ResumeContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }
}
