package dev.waymark.run;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.database.DatabaseSettings;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.history.Revisions;
import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.Index;
import dev.waymark.schema.PrimaryKey;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the journal asks and writes, on a database that commits with every change of a table. */
abstract class JournalContract extends OnNewDatabase {

  /** What stands around a name. */
  protected char quote() {
    return '"';
  }

  private static FlywayRunner runner(DataSource source, Revisions revisions) {
    return new FlywayRunner(
        new Settings(
            new DatabaseSettings(
                source, "the database", Optional.empty(), DatabaseSettings.DEFAULT_HISTORY_TABLE),
            revisions,
            JournalContract.class.getClassLoader()));
  }

  final void upgrade(Migration... migrations) {
    runner(address.source(), Revisions.of(List.of(migrations))).upgrade(Optional.empty());
  }

  final List<String> query(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.query(sql);
    }
  }

  /** The first words of what is asked and written between the first and the last change. */
  private static List<String> ofJournal(List<String> statements) {
    return statements
        .subList(
            first(statements, "create table boxes"), first(statements, "alter table pens add cons"))
        .stream()
        .filter(sql -> sql.contains(JournalTable.NAME) || sql.contains("information_schema"))
        .map(sql -> sql.substring(0, sql.indexOf(' ')))
        .toList();
  }

  private static int first(List<String> statements, String start) {
    return IntStream.range(0, statements.size())
        .filter(i -> statements.get(i).startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aChangeOfATableCostsOneQueryAndOneRow() {
    upgrade(new V0001__pens());
    StatementLog log = new StatementLog();

    runner(
            log.of(address.source()),
            Revisions.of(List.of(new V0001__pens(), new V0002__colours(), new V0003__end())))
        .upgrade(Optional.empty());

    assertThat(ofJournal(log.statements()))
        .containsExactly("select", "insert", "select", "insert", "select", "insert");
  }

  @Test
  void whatCameBeforeAChangeThatIsRefusedIsKept() throws SQLException {
    upgrade(new V0001__pens());

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> upgrade(new V0001__pens(), new V0002__refused()))
          .hasMessageContaining("What statements 1 to 2 did is kept");
      assertThat(query("select count(*) from pens")).containsExactly("1");
      assertThat(
              query(
                  "select step_number, begun_at from "
                      + quote()
                      + JournalTable.NAME
                      + quote()
                      + " order by 1"))
          .as("both are finished, without a doubt")
          .containsExactly("1 | ", "2 | ");
    }
  }

  private static final class V0001__pens extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.create(pens());
    }

    private static NewTable pens() {
      return new NewTable("pens") {
        final Column<Long> id = column("id", bigint().notNull());
        final PrimaryKey key = primaryKey("pk_pens", id);
      };
    }
  }

  private static final class V0002__colours extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var boxes =
          new NewTable("boxes") {
            final Column<Long> id = column("id", bigint().notNull());
          };
      var pens =
          new ExistingTable("pens") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<String> colour = column("colour", varchar(20));
            final Index byColour = index("ix_colour", colour);
            final Check positive = check("ck", "id > 0");
          };
      up.create(boxes);
      up.add(pens.colour);
      up.add(pens.byColour);
      up.add(pens.positive);
    }
  }

  private static final class V0002__refused extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      var pens =
          new ExistingTable("pens") {
            final Column<Long> id = column("id", bigint().notNull());
            final Column<String> colour = column("colour", varchar(20));
            final Check great = check("ck", "id > 5");
          };
      up.add(pens.colour);
      up.sql("insert into pens (id) values (1)");
      up.add(pens.great);
    }
  }

  private static final class V0003__end extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("insert into pens (id) values (1)");
    }
  }
}
