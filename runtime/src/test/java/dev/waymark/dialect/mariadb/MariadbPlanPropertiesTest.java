package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.PlanProperties;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

@AddLifecycleHook(MariadbPlanPropertiesTest.WithoutServer.class)
class MariadbPlanPropertiesTest extends PlanProperties {

  @Override
  protected TestDatabase open() throws SQLException {
    return new MariadbDatabase();
  }

  @Override
  protected Schema possible(Schema schema) {
    return PossibleSchemas.of(schema);
  }

  /** JUnit's assumptions, by which other tests are skipped, fail a property. */
  static class WithoutServer implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return MariadbServer.MARIADB.absence().map(SkipResult::skip).orElse(SkipResult.doNotSkip());
    }
  }
}
