package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.PlanProperties;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The statements that let others work lead to the same database. */
@AddLifecycleHook(PostgresqlPlanPropertiesTest.WithoutServer.class)
class PostgresqlOnlinePlanPropertiesTest extends PlanProperties {

  @Override
  protected TestDatabase open() throws SQLException {
    return new OnlineDatabase();
  }

  /** As it is created where nobody has to work meanwhile. */
  @Override
  protected TestDatabase openForCreation() throws SQLException {
    return new PostgresqlDatabase();
  }
}
