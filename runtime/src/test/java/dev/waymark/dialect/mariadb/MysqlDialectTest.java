package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import java.util.Set;

/**
 * What is written for MySQL, tried on the MySQL at {@code -Dwaymark.mysql.url}, else on a MariaDB,
 * which understands it too.
 */
class MysqlDialectTest extends MariadbDialectTest {

  @Override
  public Dialect dialect() {
    return new MysqlDialect();
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new MariadbDatabase(MariadbServer.MYSQL, dialect());
  }

  /** A MariaDB in the place of a MySQL has no indexes over expressions. */
  @Override
  protected Set<Feature> untried() {
    return System.getProperty("waymark.mysql.url", "").isEmpty()
        ? Set.of(Feature.EXPRESSION_INDEXES)
        : Set.of();
  }
}
