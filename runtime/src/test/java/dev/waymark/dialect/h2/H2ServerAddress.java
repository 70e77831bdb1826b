package dev.waymark.dialect.h2;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;

/** An H2 database in the memory of a server, which other processes reach too. */
public final class H2ServerAddress implements TestAddress {
  private final Server server;
  private final JdbcDataSource source = new JdbcDataSource();

  /** A new one, with a server of its own. */
  public H2ServerAddress() throws SQLException {
    server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    source.setUrl(
        "jdbc:h2:tcp://localhost:"
            + server.getPort()
            + "/mem:"
            + UUID.randomUUID()
            + ";DB_CLOSE_DELAY=-1");
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
    } finally {
      server.stop();
    }
  }
}
