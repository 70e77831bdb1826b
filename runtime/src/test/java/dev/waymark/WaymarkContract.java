package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.command.DataLossException;
import dev.waymark.command.History.State;
import dev.waymark.command.Transition;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Shop;
import dev.waymark.run.Applied;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What Waymark does, on every database. */
abstract class WaymarkContract extends CommandsContract {
  @Test
  void anUpgradeAppliesEveryRevision() throws SQLException {
    Transition up = waymark.upgrade();

    assertThat(versions(up)).containsExactly("1", "2", "3");
    assertThat(up.from()).isEmpty();
    assertThat(up.to()).isEqualTo(version("3"));
    assertThat(up.ran())
        .extracting(Applied::duration)
        .allMatch(
            duration -> !duration.isNegative() && duration.compareTo(Duration.ofMinutes(1)) < 0);
    assertThat(rows("select name, bio from customers")).containsExactly("Ada | ");
  }

  @Test
  void theHistoryNamesTheClassesOfTheMigrations() {
    waymark.upgrade();

    assertThat(waymark.history().get(0).row().script())
        .isEqualTo("dev.waymark.flyway.Shop$V0001__customers");
    assertThat(waymark.history().get(0).row().type()).isEqualTo("JDBC");
  }

  @Test
  void aSecondUpgradeFindsNothingToDo() {
    waymark.upgrade();

    Transition again = waymark.upgrade();

    assertThat(again.ran()).isEmpty();
    assertThat(again.from()).isEqualTo(again.to()).isEqualTo(version("3"));
  }

  @Test
  void anUpgradeStopsAtItsTarget() {
    assertThat(versions(waymark.upgradeTo("2"))).containsExactly("1", "2");
    assertThat(waymark.current().version()).isEqualTo(version("2"));
    assertThat(waymark.current().pending())
        .extracting(Object::toString)
        .containsExactly("3 orders");
    assertThat(versions(waymark.upgradeTo("2.0"))).isEmpty();
    assertThat(versions(waymark.upgrade())).containsExactly("3");
  }

  @Test
  void aDowngradeTakesTheNewestRevisionsBack() throws SQLException {
    waymark.upgrade();

    Transition down = waymark.allowDataLoss().downgrade(2);

    assertThat(versions(down)).containsExactly("3", "2");
    assertThat(down.from()).isEqualTo(version("3"));
    assertThat(down.to()).isEqualTo(version("1"));
    assertThat(waymark.current().version()).isEqualTo(version("1"));
    assertThat(rows("select * from customers")).containsExactly("1 | Ada");
  }

  @Test
  void aDowngradeThatLosesDataHasToBeAllowed() throws SQLException {
    waymark.upgrade();

    assertThatThrownBy(() -> waymark.downgradeTo("1"))
        .isInstanceOf(DataLossException.class)
        .hasMessage(
            """
            The downgrade would lose data:
              revision 3 orders: the rows of orders
              revision 2 bio: the values of customers.bio
            Nothing was done. If it may be lost: --allow-data-loss, or waymark.allowDataLoss() before the downgrade.""");
    assertThat(waymark.current().version()).isEqualTo(version("3"));
    assertThat(rows("select * from orders")).isEmpty();
  }

  @Test
  void aDatabaseGoesUpAndDownAnyNumberOfTimes() {
    for (int i = 0; i < 3; i++) {
      assertThat(versions(waymark.upgrade())).containsExactly("1", "2", "3");
      assertThat(versions(waymark.allowDataLoss().downgradeTo("2"))).containsExactly("3");
      assertThat(versions(waymark.upgrade())).containsExactly("3");
      assertThat(versions(waymark.allowDataLoss().downgradeTo("3"))).isEmpty();
      assertThat(versions(waymark.allowDataLoss().downgradeTo("base")))
          .containsExactly("3", "2", "1");
      assertThat(waymark.current().version()).isEmpty();
      assertThat(versions(waymark.allowDataLoss().downgradeTo("0"))).isEmpty();
    }
  }

  @Test
  void theHistoryTellsOfUpgradesAndDowngrades() {
    waymark.upgradeTo("2");
    waymark.allowDataLoss().downgrade(1);
    waymark.upgrade();

    assertThat(waymark.history())
        .extracting(entry -> entry.row().version().orElseThrow() + " " + entry.state())
        .containsExactly(
            "1 " + State.APPLIED,
            "2 " + State.SUPERSEDED,
            "2 " + State.DOWNGRADED,
            "2 " + State.APPLIED,
            "3 " + State.APPLIED);
    assertThat(waymark.history().get(0).row().description()).isEqualTo("customers");
  }

  private void execute(String... statements) throws SQLException {
    try (TestDatabase database = address.open()) {
      for (String statement : statements) {
        database.execute(statement);
      }
    }
  }

  @Test
  void aDatabaseThatNobodyElseChangedHasNoDrift() {
    assertThat(waymark.drift()).hasToString("no drift: the database is as the beginning left it");
    waymark.upgradeTo("2");

    assertThat(waymark.drift().isEmpty()).isTrue();
    assertThat(waymark.drift()).hasToString("no drift: the database is as revision 2 left it");
  }

  @Test
  void whatWasChangedByHandIsDrift() throws SQLException {
    waymark.upgrade();
    execute(
        "create index ix_tmp on customers (name)",
        "alter table customers add column tmp integer",
        "alter table customers drop column bio",
        "drop table orders",
        "create table notes (id integer)");

    assertThat(waymark.drift())
        .hasToString(
            """
            the database is not as revision 3 left it:
              the database has no column customers.bio varchar(200) not null, which is there after revision 3
              the database has column customers.tmp integer that no revision made
              the database has index ix_tmp on customers (name) that no revision made
              the database has no table orders, which is there after revision 3""");
  }

  @Test
  void tablesThatNoRevisionMadeAreDriftIfAskedFor() throws SQLException {
    waymark.upgrade();
    execute("create table notes (id integer)");

    assertThat(waymark.drift().isEmpty()).isTrue();
    assertThat(waymark.driftWithOtherTables())
        .hasToString(
            """
            the database is not as revision 3 left it:
              the database has table notes that no revision made""");
  }

  @Test
  void anUntouchedDatabaseHasNoRevisionAndNoHistory() throws SQLException {
    assertThat(waymark.current().version()).isEmpty();
    assertThat(waymark.current().pending()).hasSize(3);
    assertThat(waymark.history()).isEmpty();
    try (TestDatabase database = address.open()) {
      assertThat(database.facts()).isEmpty();
    }
  }

  /** Is loaded a second time, with something missing on the class path. */
  public static final class Elsewhere implements Consumer<DataSource> {
    @Override
    public void accept(DataSource source) {
      Waymark.configure().dataSource(source).migrations(Shop.migrations()).load().upgrade();
    }
  }

  /** Expects to be told which part of Flyway is missing. */
  final void expectModuleToBeNamed(String artifact) throws Exception {
    try (URLClassLoader loader = ClassPath.without(artifact)) {
      Class<?> elsewhere = loader.loadClass(Elsewhere.class.getName());
      @SuppressWarnings("unchecked")
      Consumer<DataSource> upgrade =
          (Consumer<DataSource>) elsewhere.getConstructor().newInstance();

      assertThatThrownBy(() -> upgrade.accept(address.source()))
          .hasMessageContaining("add the dependency org.flywaydb:" + artifact);
    }
  }
}
