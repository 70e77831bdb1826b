package dev.waymark.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.sqlite.SqliteAddress;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class SqlitePlainFlywayTest {

  @Test
  void aTableIsNotMadeAnewWhileForeignKeysAreChecked() throws SQLException {
    try (TestAddress address = new SqliteAddress()) {
      Flyway plain = Flyway.configure(Shop.classLoader("one")).dataSource(address.source()).load();

      assertThatThrownBy(plain::migrate)
          .hasRootCauseInstanceOf(WaymarkException.class)
          .hasStackTraceContaining("foreign keys are checked")
          .hasStackTraceContaining("Waymark.upgrade()");
      try (TestDatabase database = address.open()) {
        assertThat(database.query("select name from customers")).containsExactly("Ada");
      }
    }
  }
}
