package dev.waymark;

import static dev.waymark.WaymarkContract.version;
import static dev.waymark.WaymarkContract.versions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.command.Transition;
import dev.waymark.database.WaymarkException;
import dev.waymark.dialect.OnNewDatabase;
import dev.waymark.dialect.TestDatabase;
import dev.waymark.flyway.Adopted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a database whose tables are there already comes to revisions, on every database. */
abstract class AdoptionContract extends OnNewDatabase {
  private static final List<String> TABLES =
      List.of(
          "create table customers (id bigint not null, name varchar(50),"
              + " constraint pk_customers primary key (id))",
          "create table orders (id bigint not null, constraint pk_orders primary key (id))",
          "create index ix_name on customers (name)");

  @TempDir private Path folder;
  private Waymark waymark;

  @BeforeEach
  void open() throws SQLException, IOException {
    waymark =
        Waymark.configure().dataSource(address.source()).migrations(Adopted.migrations()).load();
    for (int i = 1; i <= 39; i++) {
      String sql =
          i <= TABLES.size()
              ? TABLES.get(i - 1)
              : "insert into customers values (" + i + ", 'number " + i + "')";
      Files.writeString(folder.resolve("V" + i + "__step_" + i + ".sql"), sql);
    }
  }

  /** A Flyway that runs the SQL migrations, and knows of the revisions as a service. */
  private FluentConfiguration flyway() {
    return Flyway.configure(Adopted.classLoader())
        .dataSource(address.source())
        .locations("filesystem:" + folder, "classpath:com/acme/adopted/migrations");
  }

  private List<String> query(String sql) throws SQLException {
    try (TestDatabase database = address.open()) {
      return database.query(sql);
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (TestDatabase database = address.open()) {
      for (String statement : statements) {
        database.execute(statement);
      }
    }
  }

  @Test
  void aNewDatabaseGoesThroughTheSqlMigrationsAndThenTheRevisions() throws SQLException {
    assertThat(flyway().load().migrate().migrationsExecuted).isEqualTo(41);

    assertThat(query("select count(*) from customers where bio is null")).containsExactly("36");
    assertThat(flyway().load().validateWithResult().validationSuccessful).isTrue();
    assertThat(flyway().load().migrate().migrationsExecuted).isZero();
    assertThat(waymark.drift()).hasToString("no drift: the database is as revision 41 left it");
  }

  @Test
  void aDatabaseInTheMiddleOfTheSqlMigrationsGoesOnInOrder() throws SQLException {
    flyway().target("37").load().migrate();
    assertThat(waymark.current().version()).isEqualTo(version("37"));

    assertThat(flyway().load().migrate().migrations)
        .extracting(ran -> ran.version)
        .containsExactly("38", "39", "40", "41");

    assertThat(query("select count(*) from customers")).containsExactly("36");
    assertThat(waymark.drift().isEmpty()).isTrue();
  }

  @Test
  void waymarkGoesOnAfterTheSqlMigrations() throws SQLException {
    flyway().target("39").load().migrate();

    Transition up = waymark.upgrade();

    assertThat(versions(up)).containsExactly("40", "41");
    assertThat(query("select count(*) from customers")).containsExactly("36");
    assertThat(flyway().load().migrate().migrationsExecuted).isZero();
    assertThat(versions(waymark.allowDataLoss().downgradeTo("40"))).containsExactly("41");
    assertThatThrownBy(() -> waymark.allowDataLoss().downgradeTo("base"))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("it is the baseline, and the database has a history before it");
    assertThat(query("select count(*) from customers")).containsExactly("36");
  }

  @Test
  void anSqlMigrationAboveTheNewestRevisionIsNoNewerVersionOfTheApplication()
      throws SQLException, IOException {
    Files.writeString(
        folder.resolve("V42__more.sql"), "insert into customers (id, name) values (90, 'x')");
    flyway().load().migrate();

    Transition up = waymark.upgrade();

    assertThat(up.ran()).isEmpty();
    assertThat(waymark.check().isClean()).isTrue();
    assertThat(query("select count(*) from customers")).containsExactly("37");
  }

  @Test
  void aNewDatabaseWithoutSqlMigrationsIsCreatedByTheBaseline() {
    assertThat(versions(waymark.upgrade())).containsExactly("40", "41");
    assertThat(waymark.drift().isEmpty()).isTrue();
    assertThat(versions(waymark.allowDataLoss().downgradeTo("base"))).containsExactly("41", "40");
    assertThat(versions(waymark.upgrade())).containsExactly("40", "41");
  }

  @Test
  void aDatabaseWithoutAHistoryIsAdopted() throws SQLException {
    execute(TABLES);
    execute(List.of("insert into customers values (1, 'Ada')"));

    assertThatThrownBy(() -> waymark.upgrade())
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining(
            "If they are those of revision 40 start, the baseline, waymark.adopt() compares them"
                + " with it and records it");
    assertThat(waymark.drift()).hasToString("no drift: the database is as revision 40 left it");
    assertThat(waymark.adopt().isEmpty()).isTrue();
    assertThat(waymark.current().version()).isEqualTo(version("40"));
    assertThat(versions(waymark.upgrade())).containsExactly("41");
    assertThat(query("select * from customers")).containsExactly("1 | Ada | null");
    assertThatThrownBy(() -> waymark.adopt())
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("has a history flyway_schema_history already");
    assertThatThrownBy(() -> waymark.allowDataLoss().downgradeTo("base"))
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("the database had it before its history began");
  }

  @Test
  void whatDoesNoHarmMayDiffer() throws SQLException {
    execute(TABLES);
    execute(List.of("create index ix_own on orders (id)", "alter table orders add note integer"));

    assertThat(waymark.adopt())
        .hasToString(
            """
            the database is not as revision 40 left it:
              the database has column orders.note integer that no revision made
              the database has index ix_own on orders (id) that no revision made""");
    assertThat(versions(waymark.upgrade())).containsExactly("41");
  }

  @Test
  void aDatabaseWithOtherTablesThanTheEntitiesIsNotTaken() throws SQLException {
    execute(
        List.of(
            "create table customers (id integer not null, title varchar(50),"
                + " constraint pk_customers primary key (id))"));

    assertThatThrownBy(() -> waymark.adopt())
        .isInstanceOf(WaymarkException.class)
        .hasMessageStartingWith(
            """
            The database cannot be taken as being at revision 40 start, the baseline, because it is\
             not as the entities were then:
              customers.id is integer not null in the database and bigint not null after revision 40
              the database has no column customers.name varchar(50), which is there after revision 40
              the database has column customers.title varchar(50) that no revision made
              the database has no index ix_name on customers (name), which is there after revision 40
              the database has no table orders, which is there after revision 40
            Nothing was done.""");
    assertThat(waymark.history()).isEmpty();
  }

  @Test
  void anUpgradeThatFindsOtherTablesThanTheEntitiesStops() throws SQLException {
    flyway().target("1").load().migrate();

    assertThatThrownBy(() -> waymark.upgrade())
        .isInstanceOf(WaymarkException.class)
        .hasMessageContaining("the database has no table orders, which is there after revision 40");
    assertThat(waymark.current().version()).isEqualTo(version("1"));
  }
}
