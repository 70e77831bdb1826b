package dev.waymark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.Waymark;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A revision that asks for no transaction. */
abstract class WithoutTransactionContract extends OnNewDatabase {

  /** Counts twice, and then does what it was made to do. */
  private static final class V0002__count extends Migration {
    private final String last;

    V0002__count(String last) {
      this.last = last;
    }

    @Override
    public boolean inTransaction() {
      return false;
    }

    @Override
    protected void define(Steps up, Steps down) {
      up.sql("update customers set name = replace(name, 'Ada', 'Ada1')");
      up.sql("update customers set name = replace(name, 'Ada1', 'Ada12')");
      up.sql(last);
    }
  }

  private Waymark waymark(String last) {
    return Waymark.configure()
        .dataSource(address.source())
        .migrations(List.of(new Shop.V0001__customers(), new V0002__count(last)))
        .load();
  }

  @Test
  void whatWasCommittedStepByStepIsNotDoneAgain() throws SQLException {
    assertThatThrownBy(() -> waymark("update nowhere set a = 1").upgrade())
        .hasMessageContaining("failed at statement 3 of 3")
        .hasMessageContaining("What statements 1 to 2 did is kept");

    waymark("update customers set name = replace(name, 'Ada12', 'Ada123')").upgrade();

    try (TestDatabase database = address.open()) {
      assertThat(database.query("select name from customers")).containsExactly("Ada123");
    }
  }
}
