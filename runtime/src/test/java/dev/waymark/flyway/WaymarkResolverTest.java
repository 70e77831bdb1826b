package dev.waymark.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.database.DatabaseSettings;
import dev.waymark.history.Revisions;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

class WaymarkResolverTest {
  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

  private FluentConfiguration plainFlyway(String services) {
    return Flyway.configure(Shop.classLoader(services)).dataSource(url, "sa", "");
  }

  @Test
  void aPlainFlywayRunsTheMigrations() {
    Flyway flyway = plainFlyway("one").load();

    assertThat(flyway.migrate().migrationsExecuted).isEqualTo(3);
    assertThat(flyway.migrate().migrationsExecuted).isZero();
    assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
  }

  @Test
  void whatAPlainFlywayHasDoneWaymarkGoesOnWith() {
    plainFlyway("one").target("2").load().migrate();

    FlywayRunner runner =
        new FlywayRunner(
            new Settings(
                new DatabaseSettings(
                    plainFlyway("one").getDataSource(),
                    url,
                    Optional.empty(),
                    DatabaseSettings.DEFAULT_HISTORY_TABLE),
                Revisions.of(Shop.migrations()),
                Shop.classLoader("one")));

    assertThat(runner.upgrade(Optional.empty())).hasSize(1);
    assertThat(plainFlyway("one").load().migrate().migrationsExecuted).isZero();
  }

  @Test
  void aFlywayWithLocationsOfItsOwnGetsOnlyThePackagesThatItNames() {
    assertThat(pending("one", "classpath:com/acme/shop/migrations")).isEqualTo(3);
    assertThat(pending("two", "classpath:com/acme/audit")).isEqualTo(1);
    assertThat(pending("one", "classpath:com/acme")).isEqualTo(3);
    assertThat(pending("one", "classpath:other/sql")).isZero();
    assertThat(pending("one", "classpath:com/acme/shop/mig")).isZero();
    assertThat(pending("one", "classpath:other/sql", "classpath:db/migration")).isEqualTo(3);
  }

  private int pending(String services, String... locations) {
    return plainFlyway(services).locations(locations).load().info().pending().length;
  }

  @Test
  void withoutAnIndexThereIsNothingToDo() {
    Flyway flyway = Flyway.configure().dataSource(url, "sa", "").load();

    assertThat(flyway.migrate().migrationsExecuted).isZero();
  }
}
