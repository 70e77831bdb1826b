package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.RowsProperties;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(PostgresqlPlanPropertiesTest.WithoutServer.class)
class PostgresqlOnlineRowsPropertiesTest extends RowsProperties {

  @Override
  protected Dialect dialect() {
    return PostgresqlServer.dialect();
  }

  @Override
  protected TestDatabase open() throws SQLException {
    return new OnlineDatabase();
  }

  @Property(
      seed = "20261120",
      tries = 50,
      maxDiscardRatio = 20,
      shrinking = ShrinkingMode.OFF,
      afterFailure = AfterFailureMode.PREVIOUS_SEED)
  void rowsSurviveForwardBackAndForward(@ForAll long seed) throws SQLException {
    expectRowsToSurvive(seed);
  }
}
