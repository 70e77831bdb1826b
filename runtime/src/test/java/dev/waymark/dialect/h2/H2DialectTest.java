package dev.waymark.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.DialectContract;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class H2DialectTest extends DialectContract {

  @Override
  public Dialect dialect() {
    return new H2Dialect();
  }

  @Override
  public TestDatabase open() throws SQLException {
    return new H2Database();
  }

  /** What no driver of the build can tell: an older one is tried by hand (CONTRIBUTING.md). */
  @Test
  void beforeVersion24ARestrictingForeignKeyIsOneOfNoAction() {
    Dialect dialect = dialect();
    assertThat(dialect.features()).contains(Feature.RESTRICTING_FOREIGN_KEYS);
    assertThat(dialect.ofVersion(2, 4).features()).isEqualTo(dialect.features());
    assertThat(dialect.ofVersion(2, 3).features()).doesNotContain(Feature.RESTRICTING_FOREIGN_KEYS);
  }
}
