package dev.waymark.run;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import dev.waymark.dialect.mariadb.MariadbServer;
import java.sql.SQLException;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = "waymark.mysql.url", matches = ".+")
class MysqlResumeTest extends MariadbResumeTest {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress(MariadbServer.MYSQL);
  }
}
