package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.postgresql.PostgresqlAddress;
import dev.waymark.flyway.Adopted;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresqlLateRevisionTest extends LateRevisionContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new PostgresqlAddress();
  }

  @Test
  void aKeyThatTheServerNamedDoesNoHarm() throws SQLException {
    try (TestAddress address = newAddress();
        TestDatabase database = address.open()) {
      database.execute("create table customers (id bigint primary key, name varchar(50))");
      database.execute("create index ix_name on customers (name)");
      database.execute("create table orders (id bigint, constraint pk_orders primary key (id))");
      Waymark waymark =
          Waymark.configure().dataSource(address.source()).migrations(Adopted.migrations()).load();

      assertThat(waymark.adopt())
          .hasToString(
              """
              the database is not as revision 40 left it:
                primary key pk_customers on customers, which is there after revision 40, is called\
               customers_pkey in the database""");
      assertThat(WaymarkContract.versions(waymark.upgrade())).containsExactly("41");
    }
  }
}
