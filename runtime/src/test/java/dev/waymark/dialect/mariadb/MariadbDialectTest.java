package dev.waymark.dialect.mariadb;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectContract;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Set;

class MariadbDialectTest extends DialectContract {

  @Override
  protected Dialect dialect() {
    return new MariadbDialect();
  }

  @Override
  protected TestDatabase open() throws SQLException {
    return new MariadbDatabase();
  }

  /** Rows are numbered by a key only. */
  @Override
  protected Set<String> impossible() {
    return Set.of(
        "a column becomes an identity and keeps its comment", "an identity becomes a wider number");
  }

  /** What has an offset is stored in UTC without one. */
  @Override
  protected Object stored(Object value) {
    if (value instanceof OffsetTime time) {
      return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalTime();
    }
    return value instanceof OffsetDateTime moment
        ? moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
        : value;
  }
}
