package dev.waymark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.mariadb.MariadbAddress;
import dev.waymark.dialect.mariadb.MariadbServer;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = "waymark.mysql.url", matches = ".+")
class MysqlJournalTest extends MariadbJournalTest {

  @Override
  protected TestAddress newAddress() throws SQLException {
    return new MariadbAddress(MariadbServer.MYSQL);
  }

  /** It is a table, whose row is no change of a table. */
  @Test
  void whatStandsForASequenceHasItsRowWhateverFailsBehindIt() throws SQLException {
    assertThatThrownBy(() -> upgrade(new V0001__numbers("insert into nowhere values (1)")))
        .isInstanceOf(RevisionFailedException.class);
    upgrade(new V0001__numbers("select 1"));

    assertThat(query("select next_val from numbers")).containsExactly("7");
  }

  private static final class V0001__numbers extends Migration {
    private final String last;

    V0001__numbers(String last) {
      this.last = last;
    }

    @Override
    protected void define(Steps up, Steps down) {
      up.create(new Sequence(QualifiedName.of("numbers"), 7, 1));
      up.sql(last);
    }
  }
}
