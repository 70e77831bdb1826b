package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.mariadb.MariadbAddress;
import dev.waymark.dialect.mariadb.MariadbServer;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.migration.Types;
import dev.waymark.schema.Column;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MariadbWaymarkTest extends WaymarkContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }

  @Test
  void withoutFlywaysModuleTheErrorNamesIt() throws Exception {
    expectModuleToBeNamed("flyway-mysql");
  }

  @Test
  void theTablesCanBeInADatabaseOfTheirOwnWithAHistoryOfAnotherName() throws SQLException {
    try (TestAddress address = newAddress()) {
      String other = "w" + UUID.randomUUID().toString().replace("-", "");
      Waymark waymark =
          Waymark.configure()
              .dataSource(address.source())
              .migrations(Shop.migrations())
              .defaultSchema(other)
              .historyTable("shop_history")
              .load();

      assertThat(versions(waymark.upgrade())).hasSize(3);
      assertThat(versions(waymark.allowDataLoss().downgrade(1))).containsExactly("3");
      assertThat(waymark.current().version()).isEqualTo(version("2"));
      try (TestDatabase database = address.open()) {
        assertThat(database.query("show tables")).isEmpty();
        assertThat(database.query("show tables in " + other))
            .containsExactly("customers", "shop_history", "waymark_journal");
      } finally {
        MariadbServer.MARIADB.drop(other);
      }
    }
  }

  private static final class V0001__numbers extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      Sequence numbers = new Sequence(QualifiedName.of("numbers"), 1, 50);
      var things =
          new NewTable("things") {
            final Column<UUID> id = column("id", Types.uuid());
          };
      up.create(numbers);
      up.create(things);
      up.insert(things).value(things.id, new UUID(1, 2)).row();
      down.drop(things);
      down.drop(numbers);
    }
  }

  private static Waymark numbers(DataSource source) {
    return Waymark.configure().dataSource(source).migrations(List.of(new V0001__numbers())).load();
  }

  /** Nor one of another version, by which the type of a UUID goes. */
  @Test
  void theDriverOfMysqlMakesNoMysqlOfAMariadb() throws SQLException {
    try (TestAddress address = newAddress();
        TestDatabase database = address.open()) {
      MysqlDataSource source = new MysqlDataSource();
      String url = database.connection().getMetaData().getURL();
      source.setUrl(
          url.replace(":mariadb:", ":mysql:")
              .replaceFirst("(?i)sslMode=disable", "sslMode=DISABLED"));
      assertThat(versions(numbers(source).upgrade())).containsExactly("1");
      assertThat(database.query("select nextval(numbers)")).containsExactly("1");
      assertThat(numbers(source).drift().lines()).isEmpty();
      assertThat(numbers(address.source()).drift().lines()).isEmpty();
    }
  }
}
