package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.OnlineDialect;
import dev.waymark.dialect.OnlineStatement;
import dev.waymark.dialect.PlanProperties;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The statements that let others work lead to the same database. */
@AddLifecycleHook(PostgresqlPlanPropertiesTest.WithoutServer.class)
class PostgresqlOnlinePlanPropertiesTest extends PlanProperties {

  @Override
  protected TestDatabase open() throws SQLException {
    return new PostgresqlDatabase() {
      @Override
      protected List<String> render(Dialect dialect, Operation operation, Schema before) {
        OnlineDialect online = dialect.online().orElseThrow();
        return online.render(operation, before).stream().map(OnlineStatement::sql).toList();
      }
    };
  }

  /** As it is created where nobody has to work meanwhile. */
  @Override
  protected TestDatabase openForCreation() throws SQLException {
    return new PostgresqlDatabase();
  }
}
