package dev.waymark.script;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import dev.waymark.dialect.mariadb.MariadbServer;
import java.sql.SQLException;

/**
 * What is written for MySQL, on the MySQL that is given or else on MariaDB, which understands it.
 */
class MysqlOfflineScriptTest extends OfflineScriptContract {

  MysqlOfflineScriptTest() {
    super("mysql");
  }

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress(MariadbServer.MYSQL);
  }

  @Override
  protected String refusal() {
    return "Subquery returns more than 1 row";
  }

  @Override
  protected String refusalOfLate() {
    return refusal();
  }
}
