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
class PostgresqlRowsPropertiesTest extends RowsProperties {

  @Override
  protected Dialect dialect() {
    return PostgresqlServer.dialect();
  }

  @Override
  protected TestDatabase open() throws SQLException {
    return new PostgresqlDatabase();
  }

  @Property(
      seed = "20261120",
      tries = 100,
      maxDiscardRatio = 20,
      shrinking = ShrinkingMode.OFF,
      afterFailure = AfterFailureMode.PREVIOUS_SEED)
  void rowsSurviveForwardBackAndForward(@ForAll long seed) throws SQLException {
    expectRowsToSurvive(seed);
  }
}
