package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.PlanProperties;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Where a MySQL is given; on MariaDB there is nothing left to learn by it. */
@AddLifecycleHook(MysqlPlanPropertiesTest.WithoutAddress.class)
class MysqlPlanPropertiesTest extends PlanProperties {

  @Override
  protected TestDatabase open() throws SQLException {
    return new MariadbDatabase(MariadbServer.MYSQL, new MysqlDialect());
  }

  @Override
  protected Schema possible(Schema schema) {
    return PossibleSchemas.ofMysql(schema);
  }

  /** JUnit's assumptions, by which other tests are skipped, fail a property. */
  static class WithoutAddress implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return System.getProperty("waymark.mysql.url", "").isEmpty()
          ? SkipResult.skip("no MySQL is given with -Dwaymark.mysql.url")
          : SkipResult.doNotSkip();
    }
  }
}
