package dev.waymark.script;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;

class MariadbOfflineScriptTest extends OfflineScriptContract {

  MariadbOfflineScriptTest() {
    super("mariadb");
  }

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }
}
