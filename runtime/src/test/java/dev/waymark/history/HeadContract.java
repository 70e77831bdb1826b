package dev.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.Waymark;
import dev.waymark.WaymarkConfiguration;
import dev.waymark.command.Transition;
import dev.waymark.database.DataSources;
import dev.waymark.database.DatabaseSettings;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.flyway.Settings;
import dev.waymark.flyway.Shop;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Steps;
import dev.waymark.migration.Version;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An upgrade of a database at which nothing is to be done asks one query, and Flyway nothing. */
abstract class HeadContract extends OnNewDatabase {
  private static final Optional<Version> HEAD = Optional.of(Version.of("3"));

  /** What stands around a name. */
  protected char quote() {
    return '"';
  }

  private WaymarkConfiguration configuration() {
    return Waymark.configure().dataSource(address.source()).migrations(Shop.migrations());
  }

  private Waymark waymark() {
    return configuration().load();
  }

  private static Settings settings(DataSource source, List<Migration> migrations) {
    return new Settings(
        new DatabaseSettings(
            source, "the shop", Optional.empty(), DatabaseSettings.DEFAULT_HISTORY_TABLE),
        Revisions.of(migrations),
        HeadContract.class.getClassLoader());
  }

  final Optional<Version> head() {
    return new FlywayRunner(settings(address.source(), Shop.migrations())).head();
  }

  final void execute(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      database.execute(sql.replace('"', quote()));
    }
  }

  private void expectOneQuery() {
    CountedQueries counted = new CountedQueries();

    Transition nothing =
        Waymark.configure()
            .dataSource(counted.of(address.source()))
            .migrations(Shop.migrations())
            .load()
            .upgrade();

    assertThat(nothing).isEqualTo(new Transition(HEAD, HEAD, List.of()));
    assertThat(counted.calls()).containsExactly("executeQuery");
    assertThat(counted.connections()).isEqualTo(1);
  }

  private static final class V0002__bio extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      up.sql("select 1");
    }
  }

  private static final class V0003__other_orders extends Migration {
    @Override
    protected void define(Steps up, Steps down) {
      new Shop.V0003__orders().upgrade();
      up.sql("select 1");
    }
  }

  @Test
  void whatIsAtHeadIsFoundWithOneQuery() {
    waymark().upgrade();

    expectOneQuery();
  }

  @Test
  void revisionsThatWereTakenBackInBetweenDoNotMatter() {
    waymark().upgrade();
    waymark().allowDataLoss().downgrade(2);
    assertThat(head()).isEmpty();
    waymark().upgrade();

    expectOneQuery();
  }

  @Test
  void itIsSaidWhereOneDebugs() {
    waymark().upgrade();
    StringBuilder said = new StringBuilder();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            said.append(line.getLevel()).append(' ').append(line.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("dev.waymark");
    logger.setLevel(Level.FINE);
    logger.addHandler(listener);
    try {
      waymark().upgrade();
    } finally {
      logger.removeHandler(listener);
      logger.setLevel(null);
    }

    assertThat(said)
        .hasToString(
            "FINE the database is at revision 3, its history is that of the migrations: nothing to do.");
  }

  @Test
  void aDatabaseWithoutAJournalIsAtHeadToo() {
    waymark().stamp("3");

    assertThat(head()).isEqualTo(HEAD);
  }

  @Test
  void aDatabaseWithoutAHistoryIsUpgradedAlsoWithoutAutoCommit() throws SQLException {
    DataSource inTransactions =
        DataSources.prepared(address.source(), connection -> connection.setAutoCommit(false));

    assertThat(head()).isEmpty();
    assertThat(new FlywayRunner(settings(inTransactions, Shop.migrations())).head()).isEmpty();
    try (Connection connection = address.source().getConnection()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("create table mine (id integer)");
      DataSource shared = DataSources.of(connection);
      assertThat(new FlywayRunner(settings(shared, Shop.migrations())).head()).isEmpty();
      connection.createStatement().execute("insert into mine values (1)");
      connection.commit();
    }
    execute("drop table mine");
    assertThat(
            Waymark.configure()
                .dataSource(inTransactions)
                .migrations(Shop.migrations())
                .load()
                .upgrade()
                .ran())
        .hasSize(3);
    assertThat(new FlywayRunner(settings(inTransactions, Shop.migrations())).head())
        .isEqualTo(HEAD);
  }

  @Test
  void whateverIsNotTheSameIsLookedAtCloser() throws SQLException {
    waymark().upgrade();
    List<Migration> all = Shop.migrations();

    assertThat(current(List.of(all.get(0), new V0002__bio(), all.get(2)))).isEmpty();
    assertThat(current(List.of(all.get(0), all.get(1), new V0003__other_orders()))).isEmpty();
    assertThat(current(List.of(all.get(0), all.get(2)))).isEmpty();
    assertThat(current(List.of(all.get(1), all.get(2)))).isEmpty();
    assertThat(current(List.of(all.get(0), all.get(1)))).isEmpty();
    assertThat(current(List.of())).isEmpty();
    assertThat(current(all)).isEqualTo(HEAD);
    for (String change :
        List.of(
            "\"success\" = false",
            "\"description\" = 'other'",
            "\"checksum\" = 7",
            "\"checksum\" = null",
            "\"type\" = 'SQL'",
            "\"version\" = null",
            "\"version\" = '2.1'")) {
      change(change);
      assertThat(current(all)).as(change).isEmpty();
      change(
          "\"success\" = true, \"description\" = 'bio', \"type\" = 'JDBC', \"version\" = '2',"
              + " \"checksum\" = "
              + all.get(1).checksum());
      assertThat(current(all)).as("after " + change).isEqualTo(HEAD);
    }
  }

  private void change(String columns) throws SQLException {
    execute(
        "update \"flyway_schema_history\" set " + columns + " where \"script\" like '%V0002__bio'");
  }

  private Optional<Version> current(List<Migration> migrations) {
    return new FlywayRunner(settings(address.source(), migrations)).head();
  }

  private static final class V0004__halves extends Migration {
    @Override
    public boolean inTransaction() {
      return false;
    }

    @Override
    protected void define(Steps up, Steps down) {
      up.sql("update customers set name = 'Eve'");
      down.sql("update customers set name = 'Ada'");
      down.sql("update nowhere set a = 1");
    }
  }

  @Test
  void aRevisionThatIsHalfTakenBackIsNotOverlooked() throws SQLException {
    List<Migration> migrations = new ArrayList<>(Shop.migrations());
    migrations.add(new V0004__halves());
    Waymark halves = Waymark.configure().dataSource(address.source()).migrations(migrations).load();
    halves.upgrade();
    assertThat(current(migrations)).isPresent();

    assertThatThrownBy(() -> halves.downgrade(1)).hasMessageContaining("nowhere");
    // As if the process had been killed.
    execute("delete from \"flyway_schema_history\" where \"success\" = false");

    assertThat(current(migrations)).isEmpty();
    assertThatThrownBy(halves::upgrade).hasMessageContaining("downgrade once more");
  }

  @Test
  void aHistoryUnderAnotherNameIsTheOneThatCounts() {
    waymark().upgrade();
    Settings other =
        new Settings(
            new DatabaseSettings(address.source(), "the shop", Optional.empty(), "Another_History"),
            Revisions.of(Shop.migrations()),
            HeadContract.class.getClassLoader());

    assertThat(new FlywayRunner(other).head()).isEmpty();
    configuration().historyTable("Another_History").load().stamp("3");
    assertThat(new FlywayRunner(other).head()).isEqualTo(HEAD);
  }

  @Test
  void besideANewerApplicationAnOlderOneAsksOneQueryToo() {
    waymark().upgrade();
    List<Migration> older = Shop.migrations().subList(0, 2);
    CountedQueries counted = new CountedQueries();
    WaymarkConfiguration configuration =
        Waymark.configure().dataSource(counted.of(address.source())).migrations(older);

    Transition nothing = configuration.allowNewerDatabase().load().upgrade();

    assertThat(nothing).isEqualTo(new Transition(HEAD, HEAD, List.of()));
    assertThat(counted.calls()).containsExactly("executeQuery");
  }
}
