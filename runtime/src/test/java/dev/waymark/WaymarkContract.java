package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.command.DataLossException;
import dev.waymark.command.History.State;
import dev.waymark.command.Transition;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Applied;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Version;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Waymark does, on every database. */
abstract class WaymarkContract {
  private TestAddress address;
  private Waymark waymark;

  /** A new, empty database. */
  protected abstract TestAddress newAddress() throws SQLException;

  @BeforeEach
  void open() throws SQLException {
    address = newAddress();
    waymark = Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
  }

  @AfterEach
  void close() throws SQLException {
    address.close();
  }

  static List<String> versions(Transition transition) {
    return transition.ran().stream().map(ran -> ran.name().version().toString()).toList();
  }

  static Optional<Version> version(String version) {
    return Optional.of(Version.of(version));
  }

  private List<String> query(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.query(sql);
    }
  }

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
    assertThat(query("select name, bio from customers")).containsExactly("Ada | ");
  }

  @Test
  void theHistoryNamesTheClassesOfTheMigrations() throws SQLException {
    waymark.upgrade();

    assertThat(
            query(
                "select \"script\", \"type\" from \"flyway_schema_history\" where \"version\" = '1'"))
        .containsExactly("dev.waymark.flyway.Shop$V0001__customers | JDBC");
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
    assertThat(query("select * from customers")).containsExactly("1 | Ada");
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
            Nothing was done. If it may be lost: waymark.allowDataLoss() before the downgrade.""");
    assertThat(waymark.current().version()).isEqualTo(version("3"));
    assertThat(query("select * from orders")).isEmpty();
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

  @Test
  void anUntouchedDatabaseHasNoRevisionAndNoHistory() throws SQLException {
    assertThat(waymark.current().version()).isEmpty();
    assertThat(waymark.current().pending()).hasSize(3);
    assertThat(waymark.history()).isEmpty();
    try (TestDatabase database = address.open()) {
      assertThat(database.facts()).isEmpty();
    }
  }
}
