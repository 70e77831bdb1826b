package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.RowsProperties;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.schema.Schema;
import java.sql.SQLException;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

@AddLifecycleHook(MariadbPlanPropertiesTest.WithoutServer.class)
class MariadbRowsPropertiesTest extends RowsProperties {

  @Override
  protected Dialect dialect() {
    return MariadbServer.MARIADB.dialect();
  }

  @Override
  protected TestDatabase open() throws SQLException {
    return new MariadbDatabase();
  }

  @Override
  protected Schema possible(Schema schema) {
    return PossibleSchemas.of(schema);
  }

  /** Error 1265, "Data truncated for column", has the state of a warning. */
  @Override
  protected boolean refusesRows(SQLException failure) {
    return super.refusesRows(failure) || failure.getSQLState().equals("01000");
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
