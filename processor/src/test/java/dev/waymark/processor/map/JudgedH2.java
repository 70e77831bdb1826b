package dev.waymark.processor.map;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.h2.H2Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedSet;

/** H2 in memory. */
final class JudgedH2 implements JudgedDatabase {
  private final Dialect dialect = new H2Dialect();

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public boolean hasSchemas() {
    return true;
  }

  /** Without a name, so there is one connection to each. */
  @Override
  public Connection empty() throws SQLException {
    return DriverManager.getConnection("jdbc:h2:mem:");
  }

  @Override
  public SortedSet<String> facts(Connection connection) throws SQLException {
    return H2Facts.of(connection);
  }

  @Override
  public Map<String, Object> settings() {
    return Map.of();
  }

  @Override
  public void close() {}

  @Override
  public String toString() {
    return "H2";
  }
}
