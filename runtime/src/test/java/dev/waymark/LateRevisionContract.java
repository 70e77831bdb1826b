package dev.waymark;

import static dev.waymark.WaymarkContract.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.command.Problem;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Club;
import dev.waymark.migration.Migration;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A revision that is merged late, below one that a database has already, on every database. */
abstract class LateRevisionContract extends OnNewDatabase {

  /** What it says where the late revision needs more than a plain Flyway gives. */
  protected Optional<String> refusalOfPlainFlyway() {
    return Optional.empty();
  }

  @BeforeEach
  void aDatabaseWithTheNewestRevision() throws SQLException {
    assertThat(versions(waymark(Club.released()).upgrade()))
        .containsExactly("20261120.0800", "20261120.1015");
    execute("insert into members (id, name, bio) values (1, 'Ada', 'counts')");
  }

  private Waymark waymark(List<Migration> migrations) {
    return Waymark.configure().dataSource(address.source()).migrations(migrations).load();
  }

  private void execute(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      database.execute(sql);
    }
  }

  private List<String> query(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.query(sql);
    }
  }

  @Test
  void itRunsAfterTheNewerOneWithTheTablesThatAreThere() throws SQLException {
    Waymark merged = waymark(Club.merged());
    assertThat(merged.current())
        .hasToString(
            "revision 20261120.1015\n  pending, out of order: 20261120.0900 members have a city");
    assertThat(merged.check().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(Problem.Kind.PENDING))
        .asString()
        .contains("The order does not matter. Upgrade.");
    assertThat(merged.drift().isEmpty()).isTrue();
    assertThat(merged.plan("head").revisions()).hasSize(1);
    assertThat(merged.dryUpgradeTo("head").revisions()).hasSize(1);

    assertThat(versions(merged.upgrade())).containsExactly("20261120.0900");

    assertThat(query("select id, name, bio, city from members"))
        .containsExactly("1 | Ada | counts | Ghent");
    assertThat(merged.current()).hasToString("revision 20261120.1015 (head)");
    assertThat(merged.check().problems()).isEmpty();
    assertThat(merged.drift().isEmpty()).isTrue();
    assertThat(merged.history())
        .extracting(entry -> entry.row().version().orElseThrow().toString())
        .containsExactly("20261120.0800", "20261120.1015", "20261120.0900");
    assertThat(versions(merged.upgrade())).isEmpty();
  }

  @Test
  void afterwardsADowngradeGoesByTheVersions() throws SQLException {
    Waymark merged = waymark(Club.merged()).allowDataLoss();
    merged.upgrade();

    assertThat(versions(merged.downgrade(1))).containsExactly("20261120.1015");
    assertThat(query("select id, name, city from members")).containsExactly("1 | Ada | Ghent");
    assertThat(merged.drift().isEmpty()).isTrue();
    assertThat(versions(merged.downgradeTo("base")))
        .containsExactly("20261120.0900", "20261120.0800");
    assertThat(versions(merged.upgrade()))
        .containsExactly("20261120.0800", "20261120.0900", "20261120.1015");
    assertThat(merged.check().problems()).isEmpty();
  }

  @Test
  void aDowngradeBeforeItRunsKnowsTheTablesThatAreThere() throws SQLException {
    Waymark merged = waymark(Club.merged()).allowDataLoss();

    assertThat(versions(merged.downgrade(1))).containsExactly("20261120.1015");
    assertThat(query("select id, name from members")).containsExactly("1 | Ada");
    assertThat(versions(merged.upgrade())).containsExactly("20261120.0900", "20261120.1015");
    assertThat(query("select id, name, bio, city from members"))
        .containsExactly("1 | Ada | none | Ghent");
  }

  @Test
  void itIsRefusedWhereTheTablesWouldBeOthers() throws SQLException {
    Waymark clashing = waymark(Club.clashing());

    assertThatThrownBy(clashing::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("revision 20261120.0930 nobody has a bio is not applied")
        .hasMessageContaining("add column members.bio varchar(100)")
        .hasMessageContaining("Give what is not applied anywhere yet a newer version");
    assertThat(clashing.check().problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.SKIPPED);
    assertThat(query("select id, name, bio from members")).containsExactly("1 | Ada | counts");
    assertThat(clashing.history()).hasSize(2);
  }

  @Test
  void itIsRefusedWhereNobodyKnowsWhatItDoes() {
    Waymark unknown = waymark(Club.unknown());

    assertThatThrownBy(unknown::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("execute sql update members set name = upper(name)")
        .hasMessageContaining("rows may be others in the other order");
    assertThatThrownBy(() -> unknown.plan("head")).isInstanceOf(WaymarkException.class);
    assertThat(unknown.history()).hasSize(2);
  }

  @Test
  void aStampRecordsItToo() throws SQLException {
    execute("alter table members add city varchar(40)");
    Waymark merged = waymark(Club.merged());

    assertThat(versions(merged.stamp("head"))).containsExactly("20261120.0900");
    assertThat(merged.current()).hasToString("revision 20261120.1015 (head)");
  }

  @Test
  void aPlainFlywayThatRunsOutOfOrderKnowsTheTablesThatAreThere() throws SQLException {
    Flyway flyway =
        Flyway.configure(Club.classLoader())
            .dataSource(address.source())
            .locations("classpath:com/acme/club/migrations")
            .outOfOrder(true)
            .load();

    if (refusalOfPlainFlyway().isPresent()) {
      assertThatThrownBy(flyway::migrate)
          .rootCause()
          .hasMessageContaining(refusalOfPlainFlyway().get());
      assertThat(query("select id, name, bio from members")).containsExactly("1 | Ada | counts");
      return;
    }
    assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);

    assertThat(query("select id, name, bio, city from members"))
        .containsExactly("1 | Ada | counts | Ghent");
    assertThat(waymark(Club.merged()).check().problems()).isEmpty();
  }
}
