package dev.waymark.dialect.h2;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 database in memory. */
public final class H2Address implements TestAddress {
  private final JdbcDataSource source = new JdbcDataSource();

  /** A new one. */
  public H2Address() {
    source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000");
    source.setUser("sa");
    source.setPassword("");
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new H2Database(source.getConnection());
  }

  @Override
  public void close() throws SQLException {
    try (TestDatabase database = open()) {
      database.execute("shutdown");
    }
  }
}
