package dev.waymark.dialect.h2;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.RowsProperties;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class H2RowsPropertiesTest extends RowsProperties {

  @Override
  protected Dialect dialect() {
    return new H2Dialect();
  }

  @Override
  protected TestDatabase open() throws SQLException {
    return new H2Database();
  }

  @Property(
      seed = "20261120",
      tries = 500,
      maxDiscardRatio = 20,
      shrinking = ShrinkingMode.OFF,
      afterFailure = AfterFailureMode.PREVIOUS_SEED)
  void rowsSurviveForwardBackAndForward(@ForAll long seed) throws SQLException {
    expectRowsToSurvive(seed);
  }
}
