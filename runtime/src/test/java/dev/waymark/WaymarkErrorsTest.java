package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.waymark.command.TargetException;
import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaymarkErrorsTest extends RefusalsOnH2 {
  private static final class V0002__another extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("select 1");
    }
  }

  @Test
  void anUnknownVersionIsAnsweredWithTheNearestOnes() {
    refused(() -> waymark.upgradeTo("2.5"))
        .isInstanceOf(WaymarkException.class)
        .hasMessage(
            "There is no revision 2.5: the nearest are 1 customers, 2 bio, 3 orders. Nothing was done.");
    refused(() -> waymark.downgradeTo("31"))
        .hasMessage("There is no revision 31: the nearest are 2 bio, 3 orders. Nothing was done.");
  }

  @Test
  void whatIsNoVersionIsNotLookedUp() {
    refused(() -> waymark.upgradeTo("two"))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining("'two' is no target: write head, base, a version");
  }

  @Test
  void anUpgradeToWhereTheDatabaseIsBeyondIsTheWrongWay() {
    waymark.upgrade();

    refused(() -> waymark.upgradeTo("1"))
        .hasMessageContaining("the database is at 3 already. To go back, downgrade to it");
  }

  @Test
  void aDowngradeToWhatIsNotAppliedIsTheWrongWay() {
    waymark.upgradeTo("1");

    refused(() -> waymark.downgradeTo("2"))
        .hasMessageContaining("it is not applied; the database is at 1. To go there, upgrade");
  }

  @Test
  void whatWasThereBeforeTheHistoryBeganCannotBeTakenBack() throws SQLException {
    waymark.upgrade();
    execute("update \"flyway_schema_history\" set \"type\" = 'BASELINE' where \"version\" = '2'");
    execute("delete from \"flyway_schema_history\" where \"version\" = '1'");

    refused(() -> waymark.downgradeTo("1"))
        .hasMessageContaining("the database is at 3, and its history does not reach back to it");
    refused(() -> waymark.downgradeTo("base"))
        .hasMessageContaining("revision 2 bio: the database had it before its history began");
    refused(() -> waymark.downgrade(2)).hasMessageContaining("only 1 are applied");
    assertThat(waymark.allowDataLoss().downgrade(1).ran()).hasSize(1);
  }

  @Test
  void moreRevisionsThanAreAppliedCannotBeTakenBack() {
    waymark.upgradeTo("2");

    refused(() -> waymark.downgrade(3))
        .hasMessageContaining("Cannot downgrade 3 revisions: only 2 are applied");
    refused(() -> waymark.downgrade(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(waymark.current().pending()).hasSize(1);
  }

  @Test
  void aDatabaseThatCannotBeReachedIsNamedWithoutItsPassword() {
    Waymark unreachable =
        Waymark.configure()
            .dataSource("jdbc:h2:tcp://localhost:1/shop;PASSWORD=hush", "sa", "hush")
            .migrations(Shop.migrations())
            .load();

    refused(unreachable::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("jdbc:h2:tcp://localhost:1/shop;PASSWORD=***")
        .hasMessageContaining("Check that it runs")
        .hasMessageNotContaining("hush");
  }

  @Test
  void anAddressWithoutADriverIsAnError() {
    refused(
            () ->
                Waymark.configure()
                    .dataSource("jdbc:nothing://me:hush@host/db", "me", "hush")
                    .migrations(Shop.migrations())
                    .load()
                    .upgrade())
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("jdbc:nothing://***@host/db")
        .hasMessageNotContaining("hush");
  }

  @Test
  void aSchemaThatHasTablesButNoHistoryIsLeftAlone() throws SQLException {
    execute("create table old (id integer)");

    refused(waymark::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("already has tables, but no history flyway_schema_history")
        .hasMessageContaining("stamp");
    refused(() -> waymark.upgradeScript("head"))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("already has tables, but no history flyway_schema_history");
  }

  @Test
  void noScriptIsWrittenBehindARevisionThatIsHalfDone() throws SQLException {
    waymark.upgradeTo("1");
    execute("create table orders (id integer)");
    catchThrowable(waymark::upgrade);

    refused(() -> waymark.upgradeScript("head"))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("Cannot write a script for");
  }

  @Test
  void anAppliedMigrationThatWasChangedIsRefusedInBothDirections() throws SQLException {
    waymark.upgradeTo("2");
    Waymark changed = waymark(List.of(new Shop.V0001__customers(), new V0002__another()));

    refused(changed::upgrade)
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("does not fit the migrations in the code")
        .hasMessageContaining("version 2");
    refused(() -> changed.upgradeScript("head"))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("was changed after");
    refused(() -> changed.downgrade(1)).hasMessageContaining("was changed after it was");
  }

  @Test
  void aRevisionWhoseMigrationIsMissingCannotBeTakenBack() {
    waymark.upgrade();

    refused(() -> waymark(List.of(new Shop.V0001__customers())).downgradeTo("1"))
        .hasMessageContaining("Cannot downgrade revision 3 orders")
        .hasMessageContaining("dev.waymark.flyway.Shop$V0003__orders");
    assertThat(waymark.current().pending()).isEmpty();
  }

  @Test
  void twoMigrationsOfOneVersionAreAnError() {
    refused(() -> waymark(List.of(new Shop.V0002__bio(), new V0002__another())))
        .hasMessageContaining("are both revision 2");
  }

  @Test
  void withoutMigrationsThereIsNothingToLoad() {
    refused(() -> Waymark.configure().dataSource(url, "sa", "").load())
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("No migrations were found")
        .hasMessageContaining("waymark-processor");
  }

  @Test
  void ofSeveralPackagesOneHasToBeChosen() {
    refused(
            () ->
                Waymark.configure()
                    .dataSource(url, "sa", "")
                    .classLoader(Shop.classLoader("two"))
                    .load())
        .hasMessageContaining("com.acme.audit, com.acme.shop.migrations")
        .hasMessageContaining("migrations(...)");
  }

  @Test
  void withoutADatabaseThereIsNothingToLoad() {
    refused(() -> Waymark.configure().migrations(Shop.migrations()).load())
        .hasMessageContaining("No database was named");
  }
}
