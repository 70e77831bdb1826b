package dev.waymark.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.dialect.h2.H2Database;
import dev.waymark.flyway.Workshop.Fault;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResumeTest {
  private static final String UP = address();

  private final String url = address();

  private static String address() {
    return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  }

  /** What the other databases are compared with. */
  @BeforeAll
  static void runWithoutFaults() {
    upgrade(runner(UP, Workshop.mended()));
  }

  @AfterEach
  void close() throws SQLException {
    try (var connection = DriverManager.getConnection(url, "sa", "")) {
      connection.createStatement().execute("shutdown");
    }
  }

  private static FlywayRunner runner(String url, Revisions revisions) {
    ClassLoader loader = ResumeTest.class.getClassLoader();
    return new FlywayRunner(
        new Settings(
            new DatabaseSettings(
                FlywayConnections.to(url, "sa", "", loader),
                url,
                Optional.empty(),
                DatabaseSettings.DEFAULT_HISTORY_TABLE),
            revisions,
            loader));
  }

  private FlywayRunner runner(Revisions revisions) {
    return runner(url, revisions);
  }

  private static List<Applied> upgrade(FlywayRunner runner) {
    return runner.upgrade(Optional.empty());
  }

  private static Applied downgrade(FlywayRunner runner) {
    return runner.downgrade(runner.revisions().all().get(1));
  }

  private static List<String> query(String url, String sql) throws SQLException {
    try (H2Database database = new H2Database(DriverManager.getConnection(url, "sa", ""))) {
      return database.query(sql);
    }
  }

  /** Shape and rows of the database, without the journal, and what the history says. */
  private static List<String> state(String url) throws SQLException {
    List<String> state = new ArrayList<>();
    try (H2Database database = new H2Database(DriverManager.getConnection(url, "sa", ""))) {
      database.facts().stream().filter(fact -> !fact.contains(Journal.TABLE)).forEach(state::add);
      state.addAll(database.query("select * from tools"));
      state.addAll(
          database.query(
              "select \"version\", \"type\", \"success\" from \"flyway_schema_history\""
                  + " order by \"installed_rank\""));
    }
    return state;
  }

  @Test
  void theMessageShowsRevisionOperationStatementCauseAndWhatIsLeft() {
    assertThatThrownBy(() -> upgrade(runner(Workshop.broken(Fault.DATA, Fault.NONE, 4))))
        .hasMessageStartingWith(
            """
            The upgrade to revision 2 shelves (dev.waymark.flyway.Workshop$V0002__shelves) failed at statement 5 of 16.
              operation: execute sql insert into nowhere values (1)
              statement: insert into nowhere values (1)
              cause:     Table "NOWHERE" not found""")
        .hasMessageEndingWith(
            """
            What statements 1 to 4 did is kept, because here a change of a table cannot be rolled back. Mend the migration after them, or the data, then run it again: it goes on with statement 5. (With Flyway alone: repair(), then migrate().)""");
  }

  @Test
  void aChangeOfSeveralStatementsGoesOnInTheMiddle() throws SQLException {
    assertThatThrownBy(() -> upgrade(runner(Workshop.broken(Fault.DATA, Fault.NONE, 9))))
        .isInstanceOf(RevisionFailedException.class);
    execute("insert into tools (id, name, uses) values (2, null, 0)");

    assertThatThrownBy(() -> upgrade(runner(Workshop.mended())))
        .hasMessageContaining("failed at statement 12 of 15")
        .hasMessageContaining("operation: alter column tools.name from varchar(20)")
        .hasMessageContaining("statement: alter table tools alter column name set not null");
    execute("delete from tools where id = 2");
    upgrade(runner(Workshop.mended()));

    assertThat(state(url)).isEqualTo(state(UP));
  }

  private void execute(String sql) throws SQLException {
    try (H2Database database = new H2Database(DriverManager.getConnection(url, "sa", ""))) {
      database.execute(sql);
    }
  }

  @Test
  void whatHasRunMustNotBeChanged() {
    assertThatThrownBy(() -> upgrade(runner(Workshop.broken(Fault.DATA, Fault.NONE, 9))))
        .isInstanceOf(RevisionFailedException.class);

    Revisions other =
        Revisions.of(List.of(new Workshop.V0001__tools(), new V0002__something_else()));
    assertThatThrownBy(() -> upgrade(runner(other)))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("statement 1, which has already run, was changed since")
        .hasMessageContaining("it ran as: create table shelves")
        .hasMessageContaining("it is now: select 1");
    assertThat(upgrade(runner(Workshop.mended()))).hasSize(2);
  }

  private static final class V0002__something_else extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("select 1");
    }
  }

  @Test
  void anInterruptedUpgradeIsFinishedBeforeADowngrade() {
    assertThatThrownBy(() -> upgrade(runner(Workshop.broken(Fault.DATA, Fault.NONE, 9))))
        .isInstanceOf(RevisionFailedException.class);

    FlywayRunner mended = runner(Workshop.mended());
    assertThat(mended.interruptedUpgrade())
        .contains(
            "The upgrade to revision 2 stopped after its statement 8, or is still running in another"
                + " process, and has to be finished");
    assertThat(mended.interruptedDowngrade()).isEmpty();
    assertThat(mended.history().current()).hasToString("Optional[1]");
    assertThatThrownBy(() -> mended.downgrade(mended.revisions().all().get(0)))
        .hasMessageContaining("has to be finished before anything else is run");
  }

  @Test
  void aRevisionOfRowsAloneIsRolledBackAndNeedsNoJournal() throws SQLException {
    upgrade(runner(Revisions.of(List.of(new Workshop.V0001__tools()))));
    String before = query(url, "select uses from tools").get(0);

    assertThatThrownBy(
            () ->
                upgrade(
                    runner(Revisions.of(List.of(new Workshop.V0001__tools(), new V0002__rows())))))
        .hasMessageContaining("Nothing of it is kept");
    assertThat(query(url, "select uses from tools")).containsExactly(before);
  }

  private static final class V0002__rows extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("update tools set uses = 5");
      up.run(
          "check",
          connection -> {
            throw new IllegalStateException("no");
          });
    }
  }

  @Test
  void codeThatEndsTheTransactionIsToldNotTo() {
    assertThatThrownBy(() -> upgrade(runner(Revisions.of(List.of(new V0001__commits())))))
        .isInstanceOf(RevisionFailedException.class)
        .hasMessageContaining("operation: run commit")
        .hasMessageContaining("must not call commit()");
  }

  private static final class V0001__commits extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.run("commit", java.sql.Connection::commit);
    }
  }

  @Test
  void aPlainFlywayGoesOnTooAfterARepair() throws SQLException {
    assertThatThrownBy(() -> upgrade(runner(Workshop.broken(Fault.DATA, Fault.NONE, 9))))
        .isInstanceOf(RevisionFailedException.class);

    Flyway plain =
        Flyway.configure()
            .dataSource(url, "sa", "")
            .javaMigrations(
                Workshop.mended().all().stream()
                    .map(
                        migration ->
                            new UpgradeMigration(
                                migration, Workshop.mended(), Watch.NONE, OnlineMode.none()))
                    .toArray(UpgradeMigration[]::new))
            .load();
    assertThatThrownBy(plain::migrate).hasMessageContaining("failed migration to version 2");
    plain.repair();
    plain.migrate();

    assertThat(state(url)).isEqualTo(state(UP));
  }

  @Test
  void aDowngradeThatIsNoLongerTheNewestDoesNothing() throws SQLException {
    FlywayRunner runner = runner(Workshop.mended());
    upgrade(runner);

    assertThatThrownBy(() -> downgrade(runner))
        .hasMessageContaining("Revision 2 shelves is no longer the newest in the database, which")
        .hasMessageContaining("is now at 3");
    assertThat(runner.history().current()).hasToString("Optional[3]");
    assertThat(query(url, "select uses from tools")).containsExactly("1014");
  }
}
