package dev.waymark;

import static dev.waymark.WaymarkContract.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.command.Problem;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Squashed;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A baseline that has taken the place of revisions, on databases with them and without. */
abstract class SquashContract extends OnNewDatabase {
  private Waymark before;
  private Waymark after;

  @BeforeEach
  void open() throws SQLException {
    before = Waymark.configure().dataSource(address.source()).migrations(Squashed.before()).load();
    after = Waymark.configure().dataSource(address.source()).migrations(Squashed.after()).load();
  }

  private List<String> query(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.query(sql);
    }
  }

  @Test
  void aNewDatabaseStartsFromTheBaseline() throws SQLException {
    assertThat(versions(after.upgrade())).containsExactly("3", "4");
    assertThat(query("select count(*) from guests")).containsExactly("0");
    assertThat(after.check().problems()).isEmpty();
    assertThat(after.drift().isEmpty()).isTrue();
    assertThat(versions(after.allowDataLoss().downgradeTo("base"))).containsExactly("4", "3");
    assertThat(versions(after.upgrade())).containsExactly("3", "4");
  }

  @Test
  void aDatabaseWithTheRevisionsGoesOn() throws SQLException {
    before.upgrade();
    assertThat(after.current())
        .hasToString("revision 2\n  pending: 3 squash\n  pending: 4 guests have a city");
    assertThat(after.drift()).hasToString("no drift: the database is as revision 3 left it");
    assertThat(after.check().problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.PENDING, Problem.Kind.PENDING);
    assertThat(after.dryUpgradeTo("head").revisions().get(0).statements())
        .containsExactly("-- nothing: the database has its tables and is taken as it is");
    assertThat(after.plan("head").revisions().get(0).operations().get(0)).startsWith("-- nothing");

    assertThat(versions(after.upgrade())).containsExactly("3", "4");

    assertThat(query("select id, name, city from guests")).containsExactly("1 | Ada | null");
    assertThat(after.current()).hasToString("revision 4 (head)");
    assertThat(after.check().problems()).isEmpty();
    assertThat(after.drift().isEmpty()).isTrue();
    assertThat(after.history())
        .extracting(entry -> entry.row().version().orElseThrow().toString())
        .containsExactly("1", "2", "3", "4");
    assertThat(versions(after.upgrade())).isEmpty();
  }

  @Test
  void aDatabaseBetweenTheRevisionsIsRefusedThoughItsTablesWouldDo() throws SQLException {
    before.upgradeTo("1");

    assertThatThrownBy(after::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("it is at revision 1, and revision 3 squash has taken the place of")
        .hasMessageContaining(
            "with a release of the application that still has them, to revision 2");
    assertThat(after.check().problems()).extracting(Problem::kind).contains(Problem.Kind.MISSING);
    assertThat(query("select count(*) from guests")).containsExactly("1");
    before.upgrade();
    assertThat(versions(after.upgrade())).containsExactly("3", "4");
  }

  @Test
  void whatItReplacedCannotBeTakenBack() throws SQLException {
    before.upgrade();
    after.upgrade();
    Waymark down = after.allowDataLoss();

    assertThatThrownBy(() -> down.downgradeTo("1"))
        .hasMessageContaining("Revision 1 is no longer there")
        .hasMessageContaining("3 squash has taken the place of those up to 2");
    assertThatThrownBy(() -> down.downgradeTo("base"))
        .hasMessageContaining("it is the baseline, and the database has a history before it");
    assertThat(versions(down.downgradeTo("3"))).containsExactly("4");
    assertThat(query("select id, name from guests")).containsExactly("1 | Ada");
  }

  @Test
  void aStampRecordsItOnBothKinds() {
    before.upgrade();
    assertThat(versions(after.stamp("3"))).containsExactly("3");
    assertThat(after.current()).hasToString("revision 3\n  pending: 4 guests have a city");
    assertThat(versions(after.upgrade())).containsExactly("4");
  }

  @Test
  void aScriptFromTheLastOneOnlyRecordsTheBaseline() {
    String script =
        Waymark.configure()
            .migrations(Squashed.after())
            .offline()
            .upgradeScript(dialect(), "2:head");
    assertThat(script).contains("'3'", "'4'", "city").doesNotContainIgnoringCase("pk_guests");
    String whole =
        Waymark.configure().migrations(Squashed.after()).offline().upgradeScript(dialect(), ":3");
    assertThat(whole).contains("pk_guests");
    assertThat(after.upgradeScript("3")).isEqualTo(whole);
  }

  @Test
  void aScriptForADatabaseWithTheRevisionsOnlyRecordsTheBaseline() {
    before.upgradeTo("1");
    assertThatThrownBy(() -> after.upgradeScript("head"))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("it is at revision 1, and revision 3 squash has taken the place of");
    before.upgrade();
    assertThat(after.upgradeScript("head"))
        .isEqualTo(
            Waymark.configure()
                .migrations(Squashed.after())
                .offline()
                .upgradeScript(dialect(), "2:head"));
  }

  private String dialect() {
    return after.server().dialect();
  }

  @Test
  void aPlainFlywayTakesItToo() throws SQLException {
    before.upgradeTo("1");
    Flyway flyway =
        Flyway.configure(Squashed.classLoader())
            .dataSource(address.source())
            .locations("classpath:com/acme/guests/migrations")
            .ignoreMigrationPatterns("*:missing")
            .load();

    assertThatThrownBy(flyway::migrate)
        .rootCause()
        .hasMessageContaining("revision 3 squash has taken the place of those up to 2");
    after.repair(false); // Flyway keeps the row of the failure where it cannot roll it back
    before.upgrade();

    assertThat(flyway.migrate().migrationsExecuted).isEqualTo(2);
    assertThat(query("select id, name, city from guests")).containsExactly("1 | Ada | null");
  }
}
