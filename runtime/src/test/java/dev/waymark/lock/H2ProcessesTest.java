package dev.waymark.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.Waymark;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2ServerAddress;
import dev.waymark.flyway.Shop;
import dev.waymark.run.RunListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2ProcessesTest extends ProcessesContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new H2ServerAddress();
  }

  @Test
  void whoWaitsForAnotherProcessSaysSo() throws Exception {
    try (TestAddress address = newAddress();
        Connection other = address.source().getConnection()) {
      Waymark waymark =
          Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
      waymark.upgradeTo("1");
      other.setAutoCommit(false);
      other.createStatement().execute("select * from \"flyway_schema_history\" for update");
      List<String> said = new ArrayList<>();
      RunListener listener =
          new RunListener() {
            @Override
            public void waits(String what) {
              said.add(what);
              try {
                other.commit();
              } catch (SQLException e) {
                throw new AssertionError(e);
              }
            }
          };

      assertThat(waymark.listener(listener).upgrade().ran()).hasSize(2);
      assertThat(said)
          .containsExactly("waiting for another process, which is migrating the database");
    }
  }
}
