package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.PlanProperties;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

@AddLifecycleHook(PostgresqlPlanPropertiesTest.WithoutServer.class)
class PostgresqlPlanPropertiesTest extends PlanProperties {

  @Override
  protected TestDatabase open() throws SQLException {
    return new PostgresqlDatabase();
  }

  /** JUnit's assumptions, by which other tests are skipped, fail a property. */
  static class WithoutServer implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return PostgresqlServer.absence().map(SkipResult::skip).orElse(SkipResult.doNotSkip());
    }
  }
}
