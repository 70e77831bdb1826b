package dev.waymark.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.dialect.mariadb.MariadbAddress;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MariadbResumeTest extends ResumeContract {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress();
  }

  /** After a change of a table, after changes of rows, and at the two ends. */
  @ParameterizedTest
  @ValueSource(ints = {0, 4, 6, 13})
  void anUpgradeWhoseProcessWasKilledGoesOn(int place)
      throws SQLException, IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledProcess.class.getName(),
                url(),
                String.valueOf(place))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isEqualTo(Workshop.KILLED_CODE);

    expectMended();
  }

  private String url() throws SQLException {
    try (TestDatabase database = address().open()) {
      return database.connection().getMetaData().getURL();
    }
  }
}
