package dev.waymark.test;

import dev.waymark.flyway.FlywayConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** Databases of H2 in memory. */
final class MemoryDatabases implements EmptyDatabases {

  @Override
  public DataSource next() {
    return FlywayConnections.to(
        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
        "sa",
        "",
        MemoryDatabases.class.getClassLoader());
  }

  @Override
  public void release(DataSource used) throws SQLException {
    try (Connection connection = used.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
  }
}
