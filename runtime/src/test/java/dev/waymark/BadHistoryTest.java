package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.command.Problem;
import dev.waymark.command.TargetException;
import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A history that does not fit, or a target out of reach, gets a clear error that changes nothing.
 */
class BadHistoryTest extends RefusalsOnH2 {
  private static List<Problem.Kind> kinds(Waymark waymark) {
    return waymark.check().problems().stream().map(Problem::kind).toList();
  }

  private static final class V0002__bio extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("select 1");
    }
  }

  private static final class V0003__broken extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("create table half (id integer)");
      up.sql("insert into nowhere values (1)");
    }
  }

  @Test
  void aDatabaseOfANewerApplicationIsNotUpgraded() {
    waymark.upgrade();
    Waymark older = waymark(List.of(new Shop.V0001__customers()));

    refused(older::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("upgraded by a newer version of the application, to revision 2, 3")
        .hasMessageContaining("the newest one here is 1");
    assertThat(kinds(older)).containsExactly(Problem.Kind.NEWER, Problem.Kind.NEWER);
    assertThat(waymark.history()).hasSize(3);
  }

  @Test
  void anOlderApplicationMayStartBesideANewerOneIfThatIsAllowed() throws SQLException {
    waymark.upgrade();
    List<Migration> older = Shop.migrations().subList(0, 2);

    Waymark beside = beside(older);

    assertThat(beside.upgrade()).hasToString("nothing to do, the database is at revision 3");
    assertThat(kinds(beside)).isEmpty();
    refused(() -> beside.upgradeTo("2")).isInstanceOf(TargetException.class);
    refused(() -> beside.downgrade(1)).hasMessageContaining("not among those of this");
    // What the newer one is doing right now is none of the older one's business.
    execute(
        "insert into \"flyway_schema_history\" select 99, '4', 'half', 'JDBC', 'V4__half', 1, 'SA',"
            + " \"installed_on\", 1, false from \"flyway_schema_history\" where \"version\" = '3'");
    assertThat(beside.upgrade().ran()).isEmpty();
    assertThat(waymark.history()).hasSize(4);
  }

  @Test
  void besideANewerApplicationEverythingThatTheOlderOneKnowsHasToBeThere() {
    waymark.upgrade();

    refused(beside(List.of(new Shop.V0001__customers(), new V0002__bio()))::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("Cannot start beside a newer version of the application")
        .hasMessageContaining("to revision 3")
        .hasMessageContaining("V0002__bio was changed after revision 2 bio was applied");
    refused(beside(List.of(new Shop.V0002__bio()))::upgrade)
        .hasMessageContaining("revision 1 customers is applied, but its migration");
    waymark.allowDataLoss().downgrade(2);
    waymark(List.of(new Shop.V0001__customers(), new Shop.V0003__orders())).upgrade();
    refused(beside(Shop.migrations().subList(0, 2))::upgrade)
        .hasMessageContaining("revision 2 bio is not applied, the database is at 3 already")
        .hasMessageContaining("what revision 3 orders did");
    assertThat(waymark.history()).hasSize(6);
  }

  private Waymark beside(List<Migration> migrations) {
    return Waymark.configure()
        .dataSource(url, "sa", "")
        .migrations(migrations)
        .allowNewerDatabase()
        .load();
  }

  @Test
  void aTargetBelowTheBaselineIsRefused() throws SQLException {
    waymark.upgrade();
    execute("delete from \"flyway_schema_history\" where \"version\" <> '3'");
    execute("update \"flyway_schema_history\" set \"type\" = 'BASELINE' where \"version\" = '3'");

    refused(() -> waymark.upgradeTo("2"))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining("There its history begins");
    refused(() -> waymark.allowDataLoss().downgradeTo("1"))
        .hasMessageContaining("its history does not reach back");
    assertThat(kinds(waymark)).isEmpty();
  }

  @Test
  void theBaseIsNoTargetOfAnUpgrade() {
    refused(() -> waymark.upgradeTo("base"))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining("Cannot upgrade to base: no revision is meant");
    refused(() -> waymark.upgradeTo("+0")).hasMessageContaining("no revision is meant");
    assertThat(waymark.history()).isEmpty();
  }

  @Test
  void aRevisionThatWasAppliedByAFileIsNotAppliedAgain() throws SQLException {
    waymark.upgradeTo("2");
    execute("update \"flyway_schema_history\" set \"type\" = 'SQL' where \"version\" = '2'");

    refused(waymark::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("Flyway would run the migration of that version once more");
    assertThat(kinds(waymark)).containsExactly(Problem.Kind.OF_ANOTHER_KIND, Problem.Kind.PENDING);
    assertThat(waymark.history()).hasSize(2);
  }

  @Test
  void anEditedMigrationIsFound() {
    waymark.upgrade();
    Waymark edited =
        waymark(List.of(new Shop.V0001__customers(), new V0002__bio(), new Shop.V0003__orders()));

    assertThat(kinds(edited)).containsExactly(Problem.Kind.EDITED);
    refused(edited::upgrade).hasMessageContaining("does not fit the migrations");
  }

  @Test
  void aMissingMigrationIsFound() {
    waymark.upgrade();
    Waymark missing = waymark(List.of(new Shop.V0001__customers(), new Shop.V0003__orders()));

    assertThat(kinds(missing)).containsExactly(Problem.Kind.MISSING);
    refused(missing::upgrade).hasMessageContaining("does not fit the migrations");
    assertThat(waymark.check().isClean()).isTrue();
  }

  @Test
  void aMigrationBetweenAppliedOnesIsFoundAndRunIfTheOrderDoesNotMatter() {
    waymark(List.of(new Shop.V0001__customers(), new Shop.V0003__orders())).upgrade();

    assertThat(kinds(waymark)).containsExactly(Problem.Kind.PENDING);
    assertThat(waymark.check().toString()).contains("The order does not matter. Upgrade.");
    assertThat(waymark.upgrade().toString()).contains("2 bio");
    assertThat(kinds(waymark)).isEmpty();
  }

  @Test
  void aFailedRunIsFoundAndRepaired() {
    Waymark broken =
        waymark(List.of(new Shop.V0001__customers(), new Shop.V0002__bio(), new V0003__broken()));
    assertThatThrownBy(broken::upgrade).hasMessageContaining("nowhere");

    assertThat(kinds(broken))
        .containsExactly(Problem.Kind.FAILED, Problem.Kind.INTERRUPTED, Problem.Kind.PENDING);
    refused(() -> broken.stamp("3")).hasMessageContaining("repair with --forget");
    assertThat(broken.repair(false)).asString().contains("the failed run of revision 3 broken");
    assertThat(kinds(broken)).containsExactly(Problem.Kind.INTERRUPTED, Problem.Kind.PENDING);
    assertThat(broken.repair(true)).asString().contains("forgotten: statement 1 of the upgrade");
    assertThat(kinds(broken)).containsExactly(Problem.Kind.PENDING);
    assertThat(broken.repair(true)).hasToString("nothing to repair");
    assertThat(broken.stamp("3").ran()).hasSize(1);
    assertThat(broken.check().isClean()).isTrue();
  }

  @Test
  void aSchemaWithTablesAndNoHistoryCanBeStamped() throws SQLException {
    execute("create table customers (id integer)");
    refused(waymark::upgrade).hasMessageContaining("stamp <revision>");

    waymark.stamp("2");

    assertThat(waymark.upgrade().ran()).hasSize(1);
    assertThat(waymark.stamp("base").to()).isEmpty();
    assertThat(waymark.history()).hasSize(6);
  }
}
