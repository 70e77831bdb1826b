package dev.waymark.dialect.mariadb;

import dev.waymark.database.DataSources;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database of the server of MariaDB, or of one that understands the same. */
public final class MariadbAddress implements TestAddress {
  private final MariadbServer server;
  private final String database;

  /** A new one. */
  public MariadbAddress() throws SQLException {
    this(MariadbServer.MARIADB);
  }

  /** A new one of that server. */
  public MariadbAddress(MariadbServer server) throws SQLException {
    this.server = server;
    this.database = server.newDatabase();
  }

  /** By the driver of the address, which may be that of MySQL. */
  @Override
  public DataSource source() {
    return DataSources.of(() -> DriverManager.getConnection(url()));
  }

  @Override
  public String url() {
    return server.url(database);
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new MariadbDatabase(server, database);
  }

  @Override
  public void close() throws SQLException {
    server.drop(database);
  }
}
