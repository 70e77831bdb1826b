package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A database of the server of MariaDB. */
public final class MariadbAddress implements TestAddress {
  private final String database;

  /** A new one. */
  public MariadbAddress() throws SQLException {
    database = MariadbServer.MARIADB.newDatabase();
  }

  @Override
  public DataSource source() {
    try {
      return new MariaDbDataSource(url());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String url() {
    return MariadbServer.MARIADB.url(database);
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new MariadbDatabase(database);
  }

  @Override
  public void close() throws SQLException {
    MariadbServer.MARIADB.drop(database);
  }
}
