package dev.waymark.dialect.h2;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectContract;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;

class H2DialectTest extends DialectContract {

  @Override
  public Dialect dialect() {
    return new H2Dialect();
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new H2Database();
  }
}
