package dev.waymark.dialect.sqlite;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.RowsProperties;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.sqlite.SQLiteErrorCode;

class SqliteRowsPropertiesTest extends RowsProperties {

  @Override
  protected Dialect dialect() {
    return new SqliteDialect();
  }

  @Override
  protected TestDatabase open() throws SQLException {
    return new SqliteDatabase();
  }

  /** SQLite has no SQL states. */
  @Override
  protected boolean refusesRows(SQLException failure) {
    return failure.getCause() instanceof SQLException cause
        && (cause.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
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
