package dev.waymark.dialect.h2;

import dev.waymark.dialect.PlanProperties;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;

class H2PlanPropertiesTest extends PlanProperties {

  @Override
  protected TestDatabase open() throws SQLException {
    return new H2Database();
  }
}
