package dev.waymark.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Dialects;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresqlOfflineScriptTest extends OfflineScriptContract {

  PostgresqlOfflineScriptTest() {
    super("postgresql");
  }

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  @Test
  void theLockIsFlyways() throws SQLException {
    Dialect dialect = Dialects.named("postgresql");
    // Found by holding Flyway's lock from outside.
    long lock = 77433833903597L;
    assertThat(HistorySql.of(dialect, "flyway_schema_history", Optional.of("public")).begin(true))
        .contains("select pg_advisory_xact_lock(" + lock + ")");
    try (TestAddress address = newAddress();
        TestDatabase database = address.open()) {
      database.execute("set search_path = public");
      HistorySql ofConnection = HistorySql.of(dialect, "flyway_schema_history", Optional.empty());
      for (String sql : ofConnection.begin(false)) {
        database.execute(sql);
      }
      assertThat(
              database.query(
                  "select (classid::bigint << 32) | objid::bigint from pg_locks"
                      + " where locktype = 'advisory' and pid = pg_backend_pid()"))
          .containsExactly(String.valueOf(lock));
      for (String sql : ofConnection.end(false)) {
        database.execute(sql);
      }
      assertThat(
              database.query(
                  "select * from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()"))
          .isEmpty();
    }
  }
}
