package dev.waymark.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.Waymark;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresqlConcurrencyTest extends ConcurrencyContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  @Override
  protected String whoWaits() {
    return "waiting for process \\d+ of user \\w+ at 127.0.0.1 \\(PostgreSQL JDBC Driver\\), which is migrating the database";
  }

  /** Counts the locks that are held while it runs. */
  private static final class V0001__count extends Migration {
    private int locks;

    @Override
    protected void define(Steps up, Steps down) {
      up.run(
          "count",
          connection -> {
            try (Statement statement = connection.createStatement();
                ResultSet row =
                    statement.executeQuery(
                        "select count(*) from pg_locks"
                            + " where locktype = 'advisory' and pid = pg_backend_pid()")) {
              row.next();
              locks = row.getInt(1);
            }
          });
    }
  }

  @Test
  void theLockOfARunIsFlywaysOwn() throws SQLException {
    V0001__count count = new V0001__count();
    try (TestAddress address = newAddress()) {
      Waymark.configure().dataSource(address.source()).migrations(List.of(count)).load().upgrade();
    }

    // Flyway's beside the one of the run would be two.
    assertThat(count.locks).isEqualTo(1);
  }
}
