package dev.waymark.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Dialects;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MariadbOfflineScriptTest extends OfflineScriptContract {

  MariadbOfflineScriptTest() {
    super("mariadb");
  }

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }

  @Test
  void theLockIsFlyways() throws SQLException {
    Dialect dialect = Dialects.named("mariadb");
    try (TestAddress address = newAddress();
        TestDatabase database = address.open()) {
      String name = "`" + database.connection().getCatalog() + "`.`flyway_schema_history`";
      HistorySql history = HistorySql.of(dialect, "flyway_schema_history", Optional.empty());
      for (String sql : history.begin(true)) {
        database.execute(sql);
      }
      String held = "select is_used_lock('Flyway-" + name.hashCode() + "') = connection_id()";
      assertThat(database.query(held)).containsExactly("1");
      for (String sql : history.end(true)) {
        database.execute(sql);
      }
      assertThat(database.query(held)).containsExactly("null");
    }
  }
}
