package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.waymark.dialect.h2.H2Database;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A shop in an H2 database of its own, which refuses what is asked of it. */
abstract class RefusalsOnH2 {
  final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  final Waymark waymark = waymark(Shop.migrations());

  final Waymark waymark(List<Migration> migrations) {
    return Waymark.configure().dataSource(url, "sa", "").migrations(migrations).load();
  }

  /** Everything that is in the database. */
  private List<String> content() throws SQLException {
    try (H2Database database = new H2Database(DriverManager.getConnection(url, "sa", ""))) {
      return database.query("script nosettings");
    }
  }

  /** Expects that it fails and changes nothing. */
  final AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable work) {
    try {
      List<String> before = content();
      Throwable failure = catchThrowable(work);
      assertThat(content()).isEqualTo(before);
      return assertThat(failure).isInstanceOf(Exception.class);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  final void execute(String sql) throws SQLException {
    try (H2Database database = new H2Database(DriverManager.getConnection(url, "sa", ""))) {
      database.execute(sql);
    }
  }
}
