package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostgresqlWaymarkTest extends WaymarkContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  /** Makes an index in the way that does not stand in anyone's way, and cannot be taken back. */
  private static final class V0004__index extends Migration {
    @Override
    public boolean inTransaction() {
      return false;
    }

    @Override
    protected void define(Steps up, Steps down) {
      up.sql("create index concurrently ix_name on customers (name)");
    }
  }

  @Test
  void anIndexCanBeMadeConcurrentlyBecauseTheLockIsNotATransaction() throws SQLException {
    try (TestAddress address = newAddress();
        TestDatabase database = address.open()) {
      List<Migration> migrations =
          Stream.concat(Shop.migrations().stream(), Stream.of(new V0004__index())).toList();

      Waymark.configure().dataSource(address.source()).migrations(migrations).load().upgrade();

      assertThat(database.facts()).anyMatch(fact -> fact.contains("ix_name"));
    }
  }

  @Test
  void withoutFlywaysModuleTheErrorNamesIt() throws Exception {
    expectModuleToBeNamed("flyway-database-postgresql");
  }
}
