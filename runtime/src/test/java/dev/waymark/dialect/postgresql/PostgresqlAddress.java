package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A schema of the PostgreSQL server. */
public final class PostgresqlAddress implements TestAddress {
  private final String schema;

  /** A new one. */
  public PostgresqlAddress() throws SQLException {
    schema = PostgresqlServer.newSchema();
  }

  @Override
  public DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url());
    return source;
  }

  @Override
  public String url() {
    return PostgresqlServer.url(schema);
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new PostgresqlDatabase(schema);
  }

  @Override
  public void close() throws SQLException {
    PostgresqlServer.drop(schema);
  }
}
