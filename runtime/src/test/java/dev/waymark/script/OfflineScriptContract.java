package dev.waymark.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.GoldenFile;
import dev.waymark.Waymark;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Shop;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a script that was run by hand leaves, on every database. */
abstract class OfflineScriptContract extends LateScriptContract {
  private static final Path SCRIPTS = Path.of("src/test/resources/scripts");

  private Waymark waymark;

  OfflineScriptContract(String dialect) {
    super(dialect);
  }

  /** What the database says where a script begins at a revision at which it is not. */
  protected String refusal() {
    return "not at revision 2";
  }

  @BeforeEach
  void open() throws SQLException {
    waymark = waymark(address);
  }

  private static Waymark waymark(TestAddress address) {
    return Waymark.configure().dataSource(address.source()).migrations(Shop.migrations()).load();
  }

  final String up(String range) {
    return Waymark.configure()
        .migrations(Shop.migrations())
        .offline()
        .upgradeScript(dialect(), range);
  }

  private String down(String range) {
    return Waymark.configure()
        .migrations(Shop.migrations())
        .offline()
        .downgradeScript(dialect(), range);
  }

  /** Flyway as it is without Waymark's settings. */
  private Flyway flyway() {
    return Flyway.configure(Shop.classLoader("one")).dataSource(address.source()).load();
  }

  @Test
  void anUpgradeByScriptLeavesWhatAnUpgradeLeaves() throws SQLException {
    ClientScript.run(up("head"), address);

    try (TestAddress other = newAddress()) {
      waymark(other).upgrade();
      assertThat(history(waymark)).isEqualTo(history(waymark(other)));
      assertThat(facts(address)).isEqualTo(facts(other));
    }
    flyway().validate();
    assertThat(flyway().info().pending()).isEmpty();
    assertThat(waymark.check().problems()).isEmpty();
    try (TestDatabase database = address.open()) {
      assertThat(database.query("select name, bio from customers")).containsExactly("Ada | ");
    }
  }

  @Test
  void waymarkGoesOnAfterAScriptInBothDirections() throws SQLException {
    ClientScript.run(up("2"), address);

    assertThat(waymark.upgrade().ran()).hasSize(1);
    assertThat(waymark.allowDataLoss().downgradeTo("base").ran()).hasSize(3);
    assertThat(waymark.upgrade().ran()).hasSize(3);
    flyway().validate();
  }

  @Test
  void aDowngradeByScriptLeavesWhatADowngradeLeaves() throws SQLException {
    waymark.upgrade();
    ClientScript.run(down("head:1"), address);

    try (TestAddress other = newAddress()) {
      waymark(other).upgrade();
      waymark(other).allowDataLoss().downgrade(2);
      assertThat(history(waymark)).isEqualTo(history(waymark(other)));
      assertThat(facts(address)).isEqualTo(facts(other));
    }
    assertThat(flyway().info().pending()).hasSize(2);
    ClientScript.run(up("1:head"), address);
    assertThat(waymark.check().problems()).isEmpty();
    flyway().validate();
  }

  @Test
  void aScriptForAnotherRevisionFailsBeforeItDoesAnything() throws SQLException {
    waymark.upgradeTo("1");
    List<String> before = facts(address);

    assertThatThrownBy(() -> ClientScript.run(up("2:3"), address))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(refusal());
    assertThatThrownBy(() -> ClientScript.run(down("2:1"), address))
        .hasMessageContaining(refusal());
    assertThat(facts(address)).isEqualTo(before);
    assertThat(waymark.history()).hasSize(1);
    waymark.upgrade();
    assertThatThrownBy(() -> ClientScript.run(up("2:3"), address)).hasMessageContaining(refusal());
    assertThat(waymark.check().isClean()).isTrue();
  }

  @Test
  void aScriptForADatabaseHasWhatThatLacks() throws SQLException {
    ClientScript.run(waymark.upgradeScript("1"), address);
    assertThat(waymark.upgradeScript("+0")).contains("-- There is nothing to do.");

    String rest = waymark.upgradeScript("head");
    assertThat(rest).contains("From revision 1 to revision 3").doesNotContain("create table \"fly");
    ClientScript.run(rest, address);

    assertThat(waymark.check().problems()).isEmpty();
    flyway().validate();
    assertThat(waymark.upgradeScript("head")).contains("-- There is nothing to do.");
  }

  @Test
  void theScriptsAreThose() {
    GoldenFile.assertMatches(SCRIPTS.resolve(dialect() + "_up.sql"), up("head"));
    GoldenFile.assertMatches(SCRIPTS.resolve(dialect() + "_down.sql"), down("3:1"));
  }
}
