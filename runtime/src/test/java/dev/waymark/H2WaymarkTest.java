package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.h2.H2Address;
import dev.waymark.dialect.h2.H2Database;
import dev.waymark.flyway.Shop;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2WaymarkTest extends WaymarkContract {

  @Override
  protected TestAddress newAddress() {
    return new H2Address();
  }

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private final Waymark waymark = waymark(url);

  private static Waymark waymark(String url) {
    return Waymark.configure().dataSource(url, "sa", "").migrations(Shop.migrations()).load();
  }

  private List<String> query(String sql) throws SQLException {
    try (H2Database database = new H2Database(DriverManager.getConnection(url, "sa", ""))) {
      return database.query(sql);
    }
  }

  @Test
  void theHistoryTellsWhoDidIt() {
    Waymark waymark = waymark(url);
    waymark.upgrade();

    assertThat(waymark.history().get(0).row().installedBy()).isEqualTo("SA");
  }

  @Test
  void aDatabaseOnFileKeepsWhatWasDone(@TempDir Path folder) {
    String file = "jdbc:h2:" + folder.resolve("shop");

    assertThat(versions(waymark(file).upgrade())).hasSize(3);
    assertThat(waymark(file).current().version()).isEqualTo(version("3"));
    assertThat(versions(waymark(file).allowDataLoss().downgradeTo("base"))).hasSize(3);
    assertThat(versions(waymark(file).upgrade())).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        ";MODE=MySQL;DATABASE_TO_LOWER=TRUE",
        ";MODE=MariaDB",
        ";MODE=MSSQLServer",
        ";CASE_INSENSITIVE_IDENTIFIERS=TRUE"
      })
  void theModesOfH2MakeNoDifference(String mode) {
    Waymark inMode = waymark(url + mode);

    assertThat(versions(inMode.upgrade())).hasSize(3);
    assertThat(inMode.drift()).hasToString("no drift: the database is as revision 3 left it");
    assertThat(versions(inMode.allowDataLoss().downgradeTo("base"))).hasSize(3);
    assertThat(versions(inMode.upgrade())).hasSize(3);
  }

  @Test
  void theTablesCanBeInASchemaOfTheirOwnWithAHistoryOfAnotherName() throws SQLException {
    Waymark inSales =
        Waymark.configure()
            .dataSource(url, "sa", "")
            .migrations(Shop.migrations())
            .defaultSchema("SALES")
            .historyTable("shop_history")
            .load();

    assertThat(versions(inSales.upgrade())).hasSize(3);
    assertThat(versions(inSales.allowDataLoss().downgrade(1))).containsExactly("3");
    assertThat(inSales.current().version()).isEqualTo(version("2"));
    assertThat(
            query(
                "select table_name from information_schema.tables where table_schema = 'SALES'"
                    + " order by table_name"))
        .containsExactly("CUSTOMERS", "shop_history", "waymark_journal");
    assertThat(waymark.current().version()).isEmpty();
  }

  @Test
  void theMigrationsOfTheOnlyPackageAreFoundByThemselves() {
    Waymark found =
        Waymark.configure().dataSource(url, "sa", "").classLoader(Shop.classLoader("one")).load();

    assertThat(versions(found.upgrade())).hasSize(3);
  }
}
