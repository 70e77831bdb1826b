package dev.waymark.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.Waymark;
import dev.waymark.command.TargetException;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestAddress;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Club;
import dev.waymark.migration.Migration;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Scripts with revisions that were merged below those that a database has, on every database. */
abstract class LateScriptContract extends OnNewDatabase {
  private static final String NEWEST = "20261120.1015";
  private static final String LATE = "20261120.0900";

  private final String dialect;

  LateScriptContract(String dialect) {
    this.dialect = dialect;
  }

  /** What the database says where a script finds another state than it was written for. */
  protected String refusalOfLate() {
    return "not at revision " + NEWEST + " without " + LATE;
  }

  final String dialect() {
    return dialect;
  }

  static List<String> history(Waymark waymark) {
    return waymark.history().stream()
        .map(
            entry ->
                entry.row().rank()
                    + " "
                    + entry.row().version()
                    + " "
                    + entry.row().description()
                    + " "
                    + entry.row().type()
                    + " "
                    + entry.row().script()
                    + " "
                    + entry.row().checksum()
                    + " "
                    + entry.row().installedBy()
                    + " "
                    + entry.state())
        .toList();
  }

  static List<String> facts(TestAddress address) throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.facts().stream().filter(fact -> !fact.contains("waymark_journal")).toList();
    }
  }

  private static Waymark waymark(TestAddress address, List<Migration> migrations) {
    return Waymark.configure().dataSource(address.source()).migrations(migrations).load();
  }

  private String script(List<Migration> migrations, String range, String... late) {
    return Waymark.configure()
        .migrations(migrations)
        .offline()
        .upgradeScript(dialect, range, List.of(late));
  }

  private TestAddress released() throws SQLException {
    TestAddress address = newAddress();
    waymark(address, Club.released()).upgrade();
    try (TestDatabase database = address.open()) {
      database.execute("insert into members (id, name, bio) values (1, 'Ada', 'counts')");
    }
    return address;
  }

  private void expectAsUpgraded(TestAddress address) throws SQLException {
    Waymark merged = waymark(address, Club.merged());
    try (TestAddress other = released()) {
      waymark(other, Club.merged()).upgrade();
      assertThat(history(merged)).isEqualTo(history(waymark(other, Club.merged())));
      assertThat(facts(address)).isEqualTo(facts(other));
    }
    assertThat(merged.check().problems()).isEmpty();
    assertThat(merged.drift().isEmpty()).isTrue();
    try (TestDatabase database = address.open()) {
      assertThat(database.query("select id, name, bio, city from members"))
          .containsExactly("1 | Ada | counts | Ghent");
    }
    for (boolean outOfOrder : List.of(false, true)) {
      Flyway flyway = flyway(address, outOfOrder);
      flyway.validate();
      assertThat(flyway.info().pending()).isEmpty();
      assertThat(flyway.migrate().migrationsExecuted).isZero();
    }
  }

  private static Flyway flyway(TestAddress address, boolean outOfOrder) {
    return Flyway.configure(Club.classLoader())
        .dataSource(address.source())
        .locations("classpath:com/acme/club/migrations")
        .outOfOrder(outOfOrder)
        .load();
  }

  @Test
  void aLateRevisionIsInTheScriptForTheDatabaseThatLacksIt() throws SQLException {
    try (TestAddress address = released()) {
      String script = waymark(address, Club.merged()).upgradeScript("head");

      assertThat(script)
          .contains("From revision " + NEWEST + " without " + LATE + " to revision " + NEWEST);
      ClientScript.run(script, address);
      expectAsUpgraded(address);
    }
  }

  @Test
  void aLateRevisionCanBeNamedWithoutTheDatabase() throws SQLException {
    try (TestAddress address = released()) {
      ClientScript.run(script(Club.merged(), NEWEST + ":head", LATE), address);

      expectAsUpgraded(address);
    }
  }

  @Test
  void theScriptFailsWhereTheDatabaseHasTheLateRevision() throws SQLException {
    try (TestAddress address = newAddress()) {
      waymark(address, Club.merged()).upgrade();
      expectRefusal(address);
    }
  }

  @Test
  void theScriptFailsWhereTheDatabaseLacksTheNewerRevision() throws SQLException {
    try (TestAddress address = newAddress()) {
      waymark(address, Club.released()).upgradeTo("20261120.0800");
      expectRefusal(address);
    }
  }

  @Test
  void theScriptFailsWhereTheDatabaseHasARevisionThatNobodyKnew() throws SQLException {
    try (TestAddress address = newAddress()) {
      waymark(address, Club.unknown()).upgrade();
      expectRefusal(address);
    }
  }

  private void expectRefusal(TestAddress address) throws SQLException {
    String script = script(Club.merged(), NEWEST + ":head", LATE);
    List<String> before = facts(address);
    assertThatThrownBy(() -> ClientScript.run(script, address))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(refusalOfLate());
    assertThat(facts(address)).isEqualTo(before);
  }

  @Test
  void noScriptIsWrittenWhereTheOrderMayMatter() throws SQLException {
    assertThatThrownBy(() -> script(Club.clashing(), NEWEST + ":head", "20261120.0930"))
        .isInstanceOf(WaymarkException.class)
        .hasMessageStartingWith(
            "Cannot write the script: revision 20261120.0930 nobody has a bio is not applied")
        .hasMessageContaining("add column members.bio varchar(100)");
    try (TestAddress address = released()) {
      assertThatThrownBy(() -> waymark(address, Club.unknown()).upgradeScript("head"))
          .isInstanceOf(WaymarkException.class)
          .hasMessageContaining("rows may be others in the other order");
    }
  }

  @Test
  void onlyWhatIsBelowTheBeginningOfTheScriptIsLate() {
    for (String late : List.of(NEWEST, "base")) {
      assertThatThrownBy(() -> script(Club.merged(), NEWEST + ":head", late))
          .isInstanceOf(TargetException.class)
          .hasMessageContaining("is not late where a script begins at revision " + NEWEST);
    }
    assertThatThrownBy(() -> script(Club.merged(), "head", LATE))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining("is not late where a script begins at no revision");
  }
}
