package dev.waymark.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.run.OnlineMode;
import dev.waymark.run.RevisionFailedException;
import dev.waymark.run.Watch;
import dev.waymark.run.Workshop;
import dev.waymark.run.Workshop.Fault;
import dev.waymark.run.WorkshopOnH2;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class H2PlainFlywayTest {

  @Test
  void aPlainFlywayGoesOnTooAfterARepair() throws SQLException {
    try (WorkshopOnH2 whole = new WorkshopOnH2();
        WorkshopOnH2 broken = new WorkshopOnH2()) {
      whole.upgrade(Workshop.mended());
      assertThatThrownBy(() -> broken.upgrade(Workshop.broken(Fault.DATA, Fault.NONE, 9)))
          .isInstanceOf(RevisionFailedException.class);

      Flyway plain =
          Flyway.configure()
              .dataSource(broken.url(), "sa", "")
              .javaMigrations(
                  Workshop.mended().all().stream()
                      .map(
                          migration ->
                              new UpgradeMigration(
                                  migration,
                                  Workshop.mended(),
                                  Watch.NONE,
                                  OnlineMode.none(),
                                  false))
                      .toArray(UpgradeMigration[]::new))
              .load();
      assertThatThrownBy(plain::migrate).hasMessageContaining("failed migration to version 2");
      plain.repair();
      plain.migrate();

      assertThat(broken.state()).isEqualTo(whole.state());
    }
  }
}
