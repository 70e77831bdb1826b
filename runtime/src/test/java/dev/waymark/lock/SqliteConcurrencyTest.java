package dev.waymark.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.Waymark;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.sqlite.SqliteAddress;
import dev.waymark.flyway.Shop;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SqliteConcurrencyTest extends ConcurrencyContract {

  @Override
  protected TestAddress newAddress() {
    return new SqliteAddress();
  }

  @Test
  void anApplicationThatWritesIsWaitedFor() throws Exception {
    try (TestAddress address = newAddress();
        Connection writer = address.source().getConnection()) {
      Waymark waymark =
          Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
      waymark.upgradeTo("1");
      writer.createStatement().execute("begin immediate");
      writer.createStatement().execute("insert into customers (name) values ('Eve')");
      // Longer than the driver's three seconds.
      CompletableFuture<Void> end =
          CompletableFuture.runAsync(
              () -> commit(writer), CompletableFuture.delayedExecutor(4, TimeUnit.SECONDS));

      assertThat(waymark.upgrade().ran()).hasSize(2);
      end.get();
      assertThat(waymark.drift().isEmpty()).isTrue();
    }
  }

  private static void commit(Connection writer) {
    try {
      writer.createStatement().execute("commit");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
