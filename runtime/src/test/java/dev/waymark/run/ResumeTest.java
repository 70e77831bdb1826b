package dev.waymark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.database.WaymarkException;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.Revisions;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.run.Workshop.Fault;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResumeTest {
  /** What the other databases are compared with. */
  private static final WorkshopOnH2 WHOLE = new WorkshopOnH2();

  private final WorkshopOnH2 database = new WorkshopOnH2();

  @BeforeAll
  static void runWithoutFaults() {
    WHOLE.upgrade(Workshop.mended());
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void theMessageShowsRevisionOperationStatementCauseAndWhatIsLeft() {
    assertThatThrownBy(() -> database.upgrade(Workshop.broken(Fault.DATA, Fault.NONE, 4)))
        .hasMessageStartingWith(
            """
            The upgrade to revision 2 shelves (dev.waymark.run.Workshop$V0002__shelves) failed at statement 5 of 16.
              operation: execute sql insert into nowhere values (1)
              statement: insert into nowhere values (1)
              cause:     Table "NOWHERE" not found""")
        .hasMessageEndingWith(
            """
            What statements 1 to 4 did is kept, because here a change of a table cannot be rolled back. Mend the migration after them, or the data, then run it again: it goes on with statement 5. (With Flyway alone: repair(), then migrate().)""");
  }

  @Test
  void aChangeOfSeveralStatementsGoesOnInTheMiddle() throws SQLException {
    assertThatThrownBy(() -> database.upgrade(Workshop.broken(Fault.DATA, Fault.NONE, 9)))
        .isInstanceOf(RevisionFailedException.class);
    database.execute("insert into tools (id, name, uses) values (2, null, 0)");

    assertThatThrownBy(() -> database.upgrade(Workshop.mended()))
        .hasMessageContaining("failed at statement 12 of 15")
        .hasMessageContaining("operation: alter column tools.name from varchar(20)")
        .hasMessageContaining("statement: alter table tools alter column name set not null");
    database.execute("delete from tools where id = 2");
    database.upgrade(Workshop.mended());

    assertThat(database.state()).isEqualTo(WHOLE.state());
  }

  @Test
  void whatHasRunMustNotBeChanged() {
    assertThatThrownBy(() -> database.upgrade(Workshop.broken(Fault.DATA, Fault.NONE, 9)))
        .isInstanceOf(RevisionFailedException.class);

    Revisions other =
        Revisions.of(List.of(new Workshop.V0001__tools(), new V0002__something_else()));
    assertThatThrownBy(() -> database.upgrade(other))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("statement 1, which has already run, was changed since")
        .hasMessageContaining("it ran as: create table shelves")
        .hasMessageContaining("it is now: select 1");
    assertThat(database.upgrade(Workshop.mended())).hasSize(2);
  }

  private static final class V0002__something_else extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("select 1");
    }
  }

  @Test
  void anInterruptedUpgradeIsFinishedBeforeADowngrade() {
    assertThatThrownBy(() -> database.upgrade(Workshop.broken(Fault.DATA, Fault.NONE, 9)))
        .isInstanceOf(RevisionFailedException.class);

    FlywayRunner mended = database.runner(Workshop.mended());
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
    database.upgrade(Revisions.of(List.of(new Workshop.V0001__tools())));
    String before = database.query("select uses from tools").get(0);

    assertThatThrownBy(
            () ->
                database.upgrade(
                    Revisions.of(List.of(new Workshop.V0001__tools(), new V0002__rows()))))
        .hasMessageContaining("Nothing of it is kept");
    assertThat(database.query("select uses from tools")).containsExactly(before);
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
    assertThatThrownBy(() -> database.upgrade(Revisions.of(List.of(new V0001__commits()))))
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
  void aDowngradeThatIsNoLongerTheNewestDoesNothing() throws SQLException {
    FlywayRunner runner = database.runner(Workshop.mended());
    runner.upgrade(Optional.empty());

    assertThatThrownBy(() -> runner.downgrade(runner.revisions().all().get(1)))
        .hasMessageContaining("Revision 2 shelves is no longer the newest in the database, which")
        .hasMessageContaining("is now at 3");
    assertThat(runner.history().current()).hasToString("Optional[3]");
    assertThat(database.query("select uses from tools")).containsExactly("1014");
  }
}
