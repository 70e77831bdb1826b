package dev.waymark.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GuardedConnectionTest {

  @Test
  void theConnectionOfAMigrationCanBeUsedButNotEnded() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
      connection.setAutoCommit(false);
      Connection guarded = GuardedConnection.of(connection);

      refused("commit", guarded::commit);
      refused("close", guarded::close);
      refused("rollback", guarded::rollback);
      refused("setAutoCommit", () -> guarded.setAutoCommit(true));
      guarded.rollback(guarded.setSavepoint());
      assertThat(guarded.createStatement().execute("select 1")).isTrue();
      assertThatThrownBy(() -> guarded.createStatement().execute("nonsense"))
          .isInstanceOf(SQLException.class);
      assertThat(connection.isClosed()).isFalse();
    }
  }

  private static void refused(String method, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("must not call " + method + "()");
  }
}
