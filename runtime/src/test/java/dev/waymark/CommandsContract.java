package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.command.DryRun;
import dev.waymark.command.History;
import dev.waymark.command.Plan;
import dev.waymark.command.Transition;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.MigrationName;
import dev.waymark.migration.Version;
import dev.waymark.run.Applied;
import dev.waymark.run.RunListener;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the commands around an upgrade do, on every database. */
abstract class CommandsContract extends OnNewDatabase {
  Waymark waymark;

  @BeforeEach
  void open() throws SQLException {
    waymark = Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
  }

  static List<String> versions(Transition transition) {
    return transition.ran().stream().map(ran -> ran.name().version().toString()).toList();
  }

  static Optional<Version> version(String version) {
    return Optional.of(Version.of(version));
  }

  final List<String> rows(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.query(sql);
    }
  }

  @Test
  void aDryRunSaysTheSqlAndDoesNothing() throws SQLException {
    DryRun up = waymark.dryUpgradeTo("+2");

    assertThat(up.revisions())
        .extracting(r -> r.name().toString())
        .containsExactly("1 customers", "2 bio");
    assertThat(up).asString().contains("create table customers", "nothing was done");
    try (TestDatabase database = address.open()) {
      assertThat(database.facts()).isEmpty();
    }
    waymark.upgrade();
    assertThat(waymark.dryUpgradeTo("head")).hasToString("nothing to do");
    assertThat(waymark.dryDowngradeTo("-1"))
        .asString()
        .contains("downgrade of revision 3 orders", "-- loses the rows of orders", "drop table");
    assertThat(waymark.current().isHead()).isTrue();
  }

  @Test
  void aPlanNamesTheServerAndCountsTheRows() {
    waymark.upgradeTo("1");

    Plan.Result plan = waymark.plan("head");

    assertThat(plan.revisions())
        .extracting(r -> r.name().toString())
        .containsExactly("2 bio", "3 orders");
    assertThat(plan.revisions().get(0).operations())
        .contains("add column customers.bio varchar(200)");
    assertThat(plan.rows()).containsExactly(Map.entry("customers", 1L));
    assertThat(plan.server().version()).matches("\\d+\\.\\d+");
    waymark.upgrade();
    assertThat(waymark.plan("head")).hasToString("nothing to do");
  }

  @Test
  void aStampWritesTheHistoryAndNothingElse() throws SQLException {
    assertThat(versions(waymark.stamp("2"))).containsExactly("1", "2");
    assertThat(waymark.current().version()).isEqualTo(version("2"));
    assertThat(waymark.stamp("2").ran()).isEmpty();
    assertThat(versions(waymark.stamp("-1"))).containsExactly("2");
    assertThat(versions(waymark.stamp("base"))).containsExactly("1");

    assertThat(versions(waymark.upgrade())).containsExactly("1", "2", "3");
    assertThat(rows("select name, bio from customers")).containsExactly("Ada | ");
    assertThat(versions(waymark.stamp("1"))).containsExactly("3", "2");
    assertThat(rows("select name, bio from customers")).containsExactly("Ada | ");
    assertThat(versions(waymark.stamp("head"))).containsExactly("2", "3");
    assertThat(waymark.check().isClean()).isTrue();
  }

  @Test
  void aListenerHearsOfEachRevisionAndStep() {
    List<String> heard = new ArrayList<>();
    waymark.upgradeTo("1");

    waymark.listener(new Listener(heard)).upgrade();
    waymark.listener(new Listener(heard)).allowDataLoss().downgrade(1);

    assertThat(heard)
        .startsWith("2 bio 1/2", "  add column customers.bio varchar(200)")
        .containsSubsequence("end 2 bio", "3 orders 2/2", "  create table orders", "end 3 orders")
        .endsWith("3 orders 1/1", "  drop table orders", "end 3 orders");
  }

  private record Listener(List<String> heard) implements RunListener {
    @Override
    public void revisionBegins(MigrationName revision, int number, int of) {
      heard.add(revision + " " + number + "/" + of);
    }

    @Override
    public void stepBegins(MigrationName revision, String operation, int number, int of) {
      assertThat(number).isBetween(1, of);
      heard.add("  " + operation);
    }

    @Override
    public void revisionEnds(Applied revision) {
      assertThat(revision.duration()).isPositive();
      heard.add("end " + revision.name());
    }
  }

  @Test
  void partOfTheHistoryCanBeAskedFor() {
    waymark.upgrade();
    waymark.allowDataLoss().downgrade(1);

    assertThat(waymark.history("2:"))
        .extracting(e -> e.row().description())
        .containsExactly("bio", "orders", "orders");
    assertThat(waymark.history("1")).hasSize(1);
    assertThat(waymark.history())
        .filteredOn(History.Entry::current)
        .singleElement()
        .extracting(e -> e.row().description())
        .isEqualTo("bio");
  }
}
