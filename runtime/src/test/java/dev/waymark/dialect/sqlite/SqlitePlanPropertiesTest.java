package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.PlanProperties;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;

class SqlitePlanPropertiesTest extends PlanProperties {

  @Override
  protected TestDatabase open() throws SQLException {
    return new SqliteDatabase();
  }
}
