package dev.waymark.dialect.h2;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An H2 database. */
public final class H2Address implements TestAddress {
  private final JdbcDataSource source = new JdbcDataSource();

  /** A new one in memory. */
  public H2Address() {
    this("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
  }

  /**
   * A file, which other processes can open when nobody else has it open. What is committed is
   * written at once: H2 2.5 may wait for ever for a transaction that is gone, if its process was
   * killed while something was left to be written.
   */
  public H2Address(Path file) {
    this("file:" + file.toAbsolutePath() + ";WRITE_DELAY=0");
  }

  private H2Address(String place) {
    source.setUrl("jdbc:h2:" + place + ";LOCK_TIMEOUT=60000");
    source.setUser("sa");
    source.setPassword("");
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public String url() {
    return source.getUrl() + ";USER=sa;PASSWORD=";
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
